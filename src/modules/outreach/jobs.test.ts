import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { before, describe, test } from 'node:test'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { storedShowable, storedStory } from '#modules/stories/factory.ts'
import { fieldId } from '#modules/programmes/index.ts'
import { fromBlocks } from '#platform/rich-text/build.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, aStore, deskOf, someDay as now } from '#test/world.ts'
import { givePictures, storedBook, storedPrintable } from './factory.ts'
import { makeBook } from './jobs.ts'

const db = await testDatabase()
const files = aStore()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const desk = deskOf(db, officer, { files })
const khmerWords = 'នៅក្នុងភូមិមួយដែលមានប្រជាជនភាគច្រើនជាជនជាតិខ្មែរ លោកគ្រូថាច់បានបើកថ្នាក់រៀនពេលយប់សម្រាប់កុមារក្រីក្រ'
const hasReader = spawnSync('pdftotext', ['-v']).status === 0
const skip = hasReader ? false : 'pdftotext (poppler-utils) is not installed'
const bookOf = (id: string) => db.selectFrom('outreach.book').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const bytesOf = async (fileId: string | null) => {
  const { sha256 } = await db
    .selectFrom('files.file')
    .select('sha256')
    .where('id', '=', fileId!)
    .executeTakeFirstOrThrow()
  return await files.read(sha256)
}
const make = (bookId: string) => makeBook.run({ db, now, files, baseUrl: 'http://localhost' }, { bookId })

describe('a book of chosen stories', () => {
  let bookId = ''
  let unwilling = ''
  let pages: string[] = []
  let epub: Uint8Array = new Uint8Array()

  before(async () => {
    const told = async (name: string) => [await storedShowable(db, officer, name)]
    const economy = await storedPrintable(db, officer, {
      ...{ title: 'Vườn dừa giữ nước mưa', fieldId: fieldId(1), exemplarIds: await told('Thạch Sa Rương') },
    })
    const khmer = await storedPrintable(db, officer, {
      ...{ title: 'ថ្នាក់រៀនពេលយប់', language: 'km', fieldId: fieldId(2), exemplarIds: await told('Kim Thị Ngọc') },
      body: fromBlocks([{ p: khmerWords }, { h: 'ភូមិ' }, { p: khmerWords }]),
    })
    unwilling = await storedStory(db, officer, {
      ...{ state: 'published', title: 'Chuyện không được in', exemplarIds: await told('Sơn Thị Kín') },
    })
    for (const id of [economy, khmer, unwilling]) await givePictures(db, files, id)
    bookId = await storedBook(db, officer, [economy, khmer, unwilling])
    await make(bookId)
    const book = await bookOf(bookId)
    assert.equal(book.error, null)
    epub = await bytesOf(book.epub_id)
    const read = spawnSync('pdftotext', ['-', '-'], { input: await bytesOf(book.pdf_id), encoding: 'utf8' })
    pages = hasReader ? read.stdout.normalize('NFC').split('\f') : []
  })

  test('is done with its files, and who did not agree to print is left out with the reason', async () => {
    const book = await bookOf(bookId)
    assert.deepEqual([book.state, book.done, book.total], ['done', 5, 5])
    const left = await db.selectFrom('outreach.book_story').selectAll().where('left_out', 'is not', null).execute()
    assert.deepEqual(
      left.map((it) => [it.story_id, it.left_out, it.edition_id]),
      [[unwilling, 'not_agreed', null]],
    )
    const page = await (await desk.request(`/lam-viec/phat-hanh/an-pham/${bookId}`)).text()
    assert.match(page, /Bài không đưa vào[\s\S]*Chuyện không được in[\s\S]*chưa đồng ý cho in/)
  })

  test('epubcheck finds no fault in it; it links people and places to their chapters', async () => {
    const { messages } = await EpubCheck.validate(new Uint8Array(epub))
    assert.deepEqual(
      messages.filter(({ severity }) => /error|fatal|warning/i.test(severity)),
      [],
    )
    const parts = unzipSync(new Uint8Array(epub))
    const part = (name: string) => strFromU8(parts[`EPUB/${name}`]!)
    assert.match(part('people.xhtml'), /Kim Thị Ngọc.*s2\.xhtml.*Thạch Sa Rương.*s1\.xhtml/s)
    assert.match(part('places.xhtml'), /s1\.xhtml.*s2\.xhtml/s)
    assert.match(part('imprint.xhtml'), /12\/QĐ-UBND.*Trần Minh Quân.*300 bản/s)
    assert.ok(parts['EPUB/p1.jpg']!.length > 500)
    assert.doesNotMatch(
      Object.keys(parts)
        .map((name) => strFromU8(parts[name]!))
        .join(''),
      /không được in|Thị Kín/,
    )
  })

  test('the PDF reads in order: cover, contents, chapters by field, indexes with page numbers, imprint', {
    skip,
  }, () => {
    const at = (words: RegExp, from = 0) => {
      const found = pages.findIndex((page, index) => index >= from && words.test(page))
      assert.ok(found >= 0, `${words} after page ${from}`)
      return found
    }
    assert.equal(at(/Gương sáng Châu Điền/), 0)
    const contents = at(/Mục lục/)
    const first = at(/Nước mưa nằm trong mương/)
    const second = at(/ថ្នាក់រៀនពេលយប់[\s\S]*នៅក្នុងភូមិ/)
    const people = at(/Người trong sách/)
    assert.ok(contents < first && first < second && second < people && people < at(/Nơi trong sách/))
    assert.match(pages[contents]!, new RegExp(`Vườn dừa giữ nước mưa\\s+${first + 1}\\b`))
    assert.match(pages[people]!, new RegExp(`Kim Thị Ngọc,[\\s\\S]*?· ${second + 1}\\s`))
    assert.match(pages[people]!, new RegExp(`Thạch Sa Rương,[\\s\\S]*?· ${first + 1}\\s`))
    assert.ok(at(/Chịu trách nhiệm nội dung: Trần Minh Quân/) > people)
    assert.doesNotMatch(pages.join(''), /không được in|Thị Kín/)
  })

  test('Khmer comes out of the PDF in reading order, and no line is broken within a word', { skip }, () => {
    const whole = pages.join('').replaceAll(/[\s\u200b]+/g, '')
    assert.ok(whole.includes(khmerWords.replaceAll(' ', '')), 'the Khmer words stand together')
    const lines = pages
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^[\u1780-\u17ff]/.test(line))
    assert.ok(lines.length > 4)
    for (const line of lines) assert.doesNotMatch(line, /^[\u17b6-\u17d3]/, 'begins with a sign that hangs on a letter')
  })

  test('a consent withdrawn later shows on its page, and the book made again is without them', async () => {
    const story = (
      await db.selectFrom('outreach.book_story').select('story_id').where('ord', '=', 0).executeTakeFirstOrThrow()
    ).story_id
    await db
      .updateTable('exemplars.consent')
      .set({ withdrawn_on: '2024-06-11', withdrawn_at: now, withdrawn_by: officer.id, withdrawn_reason: 'Không muốn' })
      .where('use', '=', 'print')
      .where(
        'exemplar_id',
        'in',
        db.selectFrom('stories.story_exemplar').select('exemplar_id').where('story_id', '=', story),
      )
      .execute()
    const page = await (await desk.request(`/lam-viec/phat-hanh/an-pham/${bookId}`)).text()
    assert.match(page, /Sách cần soạn lại/)
    const { version } = await bookOf(bookId)
    const answer = await desk.post(`/lam-viec/phat-hanh/an-pham/${bookId}/lam-lai`, { version: String(version) })
    assert.equal(answer.status, 303)
    await make(bookId)
    const again = strFromU8(
      unzipSync(new Uint8Array(await bytesOf((await bookOf(bookId)).epub_id)))['EPUB/people.xhtml']!,
    )
    assert.match(again, /Kim Thị Ngọc/)
    assert.doesNotMatch(again, /Thạch Sa Rương/)
  })

  test('done twice it is made once; with nobody who agreed it fails and says so', async () => {
    const { pdf_id } = await bookOf(bookId)
    await make(bookId)
    assert.equal((await bookOf(bookId)).pdf_id, pdf_id)
    const empty = await storedBook(db, officer, [unwilling])
    await make(empty)
    assert.equal((await bookOf(empty)).state, 'failed')
    const page = await (await desk.request(`/lam-viec/phat-hanh/an-pham/${empty}`)).text()
    assert.match(page, /Không soạn được/)
  })
})

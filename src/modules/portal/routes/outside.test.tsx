import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { HtmlValidate } from 'html-validate'
import { storedConsent } from '#modules/exemplars/factory.ts'
import { unitId } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { portalOf, testDatabase } from '#test/database.ts'
import { anOfficial, aStore } from '#test/world.ts'
import { storedPublishedStory } from '../factory.ts'
import { createPortal } from '../index.ts'

const db = await testDatabase()
const html = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })

/** Everything here is judged by programs that know nothing of ours. */
describe('what others read of the portal', () => {
  let app: ReturnType<typeof createPortal>
  let slug = ''
  let printConsent = ''
  let officerId = ''
  const text = async (path: string) => (await app.request(path)).text()

  before(async () => {
    const now = () => new Date('2024-06-11T02:00:00Z')
    app = createPortal({ portalDb: portalOf(db), files: aStore(), demo: false, baseUrl: 'http://localhost', now })
    app.onError((error, c) => c.text(error.message, 'status' in error ? (error.status as 404) : 500))
    const blocks = [
      { p: 'Bà con góp ngày công, cây cầu xong trước mùa mưa.' },
      { h: 'Ngày công' },
      { figure: { what: 'Thời gian tới trường', before: '40 phút', after: '15 phút' } },
      { quote: 'Cầu của chung.', by: 'Ông Tám' },
      { steps: [{ title: 'Họp xóm', text: 'Ai góp được gì.' }] },
      { list: ['Tre', 'Đinh'] },
      { sound: { id: 'tieng-bua', title: 'Tiếng búa', transcript: 'Búa gõ đều.', credit: 'Minh Thư' } },
    ]
    const model = { name: 'Góp ngày công', steps: ['Họp xóm', 'Chia tổ'], adoptedBy: ['xa-song-loc'] }
    const story = await storedPublishedStory(db, { title: 'Cây cầu & con rạch <nhỏ>', blocks, model })
    await storedPublishedStory(db, {
      title: 'ស្ពានថ្មី',
      language: 'km',
      originalId: story.id,
      exemplarId: story.exemplarId,
    })
    await storedPublishedStory(db, {
      ...{ title: 'A new bridge', language: 'en', originalId: story.id, exemplarId: story.exemplarId, blocks },
    })
    slug = story.slug
    const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
    officerId = officer.id
    printConsent = await storedConsent(db, story.exemplarId, officer, { use: 'print' })
    await storedPublishedStory(db, { title: 'Chuyện không được in' })
  })

  for (const path of [
    '/',
    '/tin-bai',
    '/linh-vuc',
    '/dien-hinh',
    '/dien-hinh?linh-vuc=kinh-te',
    '/don-vi',
    '/su-kien',
    '/cuoc-thi',
    '/xac-minh/ngoai-tuyen',
    '/xac-minh/GS-2024-000000',
    '/linh-vuc/kinh-te',
    '/don-vi/xa-chau-dien',
    '/mo-hinh',
    '/ban-do',
    '/so-vang',
    '/lich',
    '/gan-toi',
    '/tim?nghe=nong-dan',
    '/an-pham',
    '/chuong-trinh',
    '/du-lieu',
    '/da-luu',
    '/khong-co-mang',
    '/tim',
    '/tim?q=cau',
    '/tim?q=khong+co+gi',
    '/tim?noi=xa-chau-dien&loai=ca-nhan',
    '/xac-minh',
    '/nhung/xa-chau-dien',
  ])
    for (const language of ['', '/km', '/en'])
      test(`html-validate finds no error in ${language}${path}`, async () => {
        await isValid(`${language}${path}`.replace(/(.)\/$/, '$1'))
      })

  test('every kind of page says in a sentence what it is, for those who find it by a search', async () => {
    for (const path of [
      '/',
      '/tin-bai',
      '/linh-vuc/kinh-te',
      '/tim',
      '/xac-minh',
      '/so-vang',
      '/lich',
      '/gan-toi',
      '/da-luu',
      `/tin-bai/${slug}`,
    ])
      assert.match(await text(path), /<meta name="description" content="[^"]{20,}/, path)
  })

  test('nor in a story, a person and a model in each language, and a page that is not there', async () => {
    const [story, km] = [
      `/tin-bai/${slug}`,
      /hreflang="km" href="http:\/\/localhost([^"]+)"/.exec(await text(`/tin-bai/${slug}`))![1]!,
    ]
    const person = /href="(\/dien-hinh\/[^"]+)"/.exec(await text(story))![1]!
    const model = /href="(\/mo-hinh\/[^"]+)"/.exec(await text(person))![1]!
    const everywhere = [person, model].flatMap((path) => [path, `/km${path}`, `/en${path}`])
    const en = /hreflang="en" href="http:\/\/localhost([^"]+)"/.exec(await text(story))![1]!
    for (const path of [story, km, en, ...everywhere]) await isValid(path)
    const gone = await storedPublishedStory(db, { title: 'Chuyện đã gỡ', takenDown: true })
    for (const path of [`/tin-bai/${gone.slug}`, `/km/tin-bai/${gone.slug}`]) await isValid(path)
  })

  test('feeds are read by an independent library, with the same stories in each', async () => {
    const rss = parseRssFeed(await text('/feed.xml'))
    const atom = parseAtomFeed(await text('/feed.atom'))
    const json = parseJsonFeed(await text('/feed.json'))
    const titles = (items: readonly { title?: string | undefined }[] = []) => items.map((it) => it.title)
    assert.ok(titles(rss.items).includes('Cây cầu & con rạch <nhỏ>'))
    assert.deepEqual(titles(json.items), titles(rss.items))
    assert.equal(atom.entries?.length, rss.items?.length)
  })

  test('epubcheck finds no error in the books, which hold whom print was agreed for and nobody else', async () => {
    for (const path of ['/an-pham/moi-linh-vuc.epub', '/an-pham/kinh-te.epub', '/km/an-pham/moi-linh-vuc.epub']) {
      const answer = await app.request(path)
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'application/epub+zip'], path)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const { valid, messages } = await EpubCheck.validate(bytes)
      assert.deepEqual(
        messages.filter(({ severity }) => /error|fatal|warning/i.test(severity)),
        [],
        path,
      )
      assert.equal(valid, true)
      const words = Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
      assert.match(words, path.startsWith('/km') ? /ស្ពានថ្មី/ : /Cây cầu &amp; con rạch &lt;nhỏ>/)
      assert.doesNotMatch(words, /Chuyện không được in/)
    }
    const files = await Promise.all(
      ['application/epub+zip', 'application/pdf'].map(async (type) => {
        const file = { id: newId(), sha256: newId().replaceAll('-', '').padEnd(64, '0'), name: 'sach', type, size: 9 }
        const kept = { unit_id: unitId('xa-chau-dien'), uploaded_at: new Date(), uploaded_by: officerId }
        await db
          .insertInto('files.file')
          .values({ ...file, ...kept })
          .execute()
        return file.id
      }),
    )
    const made = { state: 'done', total: 1, done: 1, epub_id: files[0]!, pdf_id: files[1]!, made_at: new Date() }
    const book = { id: newId(), unit_id: unitId('xa-chau-dien'), language: 'vi', title: 'Gương sáng Châu Điền' }
    const asked = { issuer: 'UBND xã', responsible: 'Minh Thư', asked_by: officerId, asked_at: new Date() }
    await db
      .insertInto('outreach.book')
      .values({ ...book, ...asked, ...made, issued_on: '2024-06-02' })
      .execute()
    const { id: editionId, story_id: storyId } = await db
      .selectFrom('stories.edition as e')
      .innerJoin('stories.story as s', 's.id', 'e.story_id')
      .select(['e.id', 'e.story_id'])
      .where('s.slug', '=', slug)
      .executeTakeFirstOrThrow()
    await db
      .insertInto('outreach.book_story')
      .values({ book_id: book.id, story_id: storyId, ord: 0, edition_id: editionId })
      .execute()
    assert.match(await text('/en/an-pham'), /Gương sáng Châu Điền[\s\S]*2 June 2024/)
    await isValid('/an-pham')
    const consent = db.updateTable('exemplars.consent').where('id', '=', printConsent)
    await consent.set({ until: '2024-05-02' }).execute()
    assert.equal((await app.request('/an-pham/moi-linh-vuc.epub')).status, 404)
    assert.doesNotMatch(await text('/an-pham'), /Gương sáng Châu Điền/, 'a book that holds what may not be printed')
  })

  async function isValid(path: string) {
    const report = await html.validateString(await text(path))
    const told = report.results.flatMap((it) => it.messages.map((one) => `${one.line}: ${one.message} (${one.ruleId})`))
    assert.deepEqual(told, [], path)
  }
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { strToU8, zipSync } from 'fflate'
import { aStore } from '#test/world.ts'
import { openedContest, sentEntry } from '../factory.ts'
import { findEntryAnswer } from '../queries/answer.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const row = (id: string) => db.selectFrom('contests.entry').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const entriesOf = (id: string) => db.selectFrom('contests.entry').select('id').where('contest_id', '=', id).execute()
const trail = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('at').execute()

describe('entering a contest on the public page', () => {
  test('gives a receipt; words are counted; the trail keeps that it came, not what it is or from whom', async () => {
    const contest = await openedContest(db, officer, now)
    const { id, receipt } = await sentEntry(db, contest, now, { authorName: ['Lâm Thị Hồng Gấm', '', 'Kim Sa Ương'] })

    assert.match(receipt, /^DT-/)
    const { words, state, ref, received_by } = await row(id)
    assert.deepEqual([words, state, received_by], [28, 'received', null])
    assert.match(ref, /^B-[0-9A-Y]{4}$/)
    const answer = await findEntryAnswer(db, receipt, 'vi')
    assert.equal(answer?.items.find(({ label }) => label === 'Đang ở bước')?.value, 'Đã nhận, chờ kiểm tra')
    const last = (await trail(contest)).at(-1)!
    assert.deepEqual([last.action, last.actor_id], ['contests.sendEntry', null])
    assert.doesNotMatch(JSON.stringify(last.input), /Gấm|Cầu|0912/)
  })

  test('a Word file is counted against the limit and kept once the entry is', async () => {
    const contest = await openedContest(db, officer, now, { wordLimit: '50' })
    const wordFile = (text: string) =>
      new File(
        [
          new Uint8Array(
            zipSync({
              '[Content_Types].xml': strToU8('<Types/>'),
              'word/document.xml': strToU8(`<w:p><w:t>${text}</w:t></w:p>`),
            }),
          ),
        ],
        'Bài của Gấm.docx',
      )
    const send = (text: string) => sentEntry(db, contest, now, { body: '', file: wordFile(text), files: aStore() })
    await assert.rejects(send('một '.repeat(51)), { fields: { file: 'contests.tooManyWords' } })
    const before = await db.selectFrom('files.file').select('id').execute()
    const { id } = await send('một '.repeat(50))
    assert.equal((await row(id)).words, 50)
    assert.equal((await db.selectFrom('files.file').select('id').execute()).length, before.length + 1)
  })

  test('what is missing or against the rules is told at its field, and nothing is written', async () => {
    const contest = await openedContest(db, officer, now, { groupsAllowed: undefined, wordLimit: '50' })
    const send = (over: Record<string, unknown>) => sentEntry(db, contest, now, over)
    await assert.rejects(send({ title: '', original: undefined, licence: undefined }), {
      fields: { title: 'required', original: 'contests.mustBeOriginal', licence: 'contests.mustLicense' },
    })
    await assert.rejects(send({ authorName: ['A', 'B'], body: '' }), {
      fields: { 'authorName.1': 'contests.oneAuthor', body: 'contests.needsWork' },
    })
    await assert.rejects(send({ body: 'chữ '.repeat(51) }), { fields: { body: 'contests.tooManyWords' } })
    await assert.rejects(send({ link: 'javascript:alert(1)' }), { fields: { link: 'contests.badLink' } })
    await assert.rejects(send({ categoryId: contest }), { fields: { categoryId: 'notAChoice' } })
    assert.deepEqual(await entriesOf(contest), [])
  })

  test('before its first day and after its last none is taken', async () => {
    const contest = await openedContest(db, officer, now)
    for (const day of ['2024-05-31T10:00:00Z', '2024-06-30T17:00:00Z'])
      await assert.rejects(sentEntry(db, contest, new Date(day)), { fields: { form: 'contests.takesNone' } })
    assert.deepEqual(await entriesOf(contest), [])
  })
})

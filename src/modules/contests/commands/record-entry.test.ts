import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { openedContest, typedEntry } from '../factory.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const row = (id: string) => db.selectFrom('contests.entry').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const entriesOf = (id: string) => db.selectFrom('contests.entry').select('id').where('contest_id', '=', id).execute()
const trail = (id: string) =>
  db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('at').execute()

describe('recordEntry', () => {
  test('a clerk types in what came by post; it was sent when its postmark says', async () => {
    const contest = await openedContest(db, officer, now)
    const id = await typedEntry(db, officer, contest, now, { body: '', words: '812' })

    const { channel, words, sent_at, received_by, scan_file_id } = await row(id)
    assert.deepEqual([channel, words, received_by], ['post', 812, officer.id])
    assert.equal(sent_at.toISOString(), '2024-06-05T05:00:00.000Z')
    assert.ok(scan_file_id)
    const last = (await trail(contest)).at(-1)!
    assert.equal(last.action, 'contests.recordEntry')
    assert.doesNotMatch(JSON.stringify(last.input), /Gấm|Cầu|0912/)
  })

  test('another unit may not, and nothing is written', async () => {
    const contest = await openedContest(db, officer, now)
    await assert.rejects(typedEntry(db, stranger, contest, now), { kind: 'forbidden' })
    assert.deepEqual(await entriesOf(contest), [])
  })

  test('its scan, a postmark within the dates, and an author are asked', async () => {
    const contest = await openedContest(db, officer, now)
    const type = (over: object) => typedEntry(db, officer, contest, now, over)
    await assert.rejects(type({ scanFileId: '' }), { fields: { scan: 'contests.needsScan' } })
    await assert.rejects(type({ sentOn: '31/05/2024' }), { fields: { sentOn: 'contests.notInTime' } })
    await assert.rejects(type({ sentOn: '20/06/2024' }), { fields: { sentOn: 'contests.inFuture' } })
    await assert.rejects(type({ authorName: [''] }), { fields: { 'authorName.0': 'required' } })
    await assert.rejects(type({ sentOn: '' }), { fields: { sentOn: 'required' } })
    assert.deepEqual(await entriesOf(contest), [])
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { judgedContest, judgingDay, sheetOf, versionOf } from '../factory.ts'
import { abstainFromEntry } from './abstain.ts'
import { handOut } from './hand-out.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const one = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const two = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const three = await anOfficial(db, 'judge', 'huyen-cau-ke')
const lastAction = async (id: string) =>
  (await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()).at(-1)

const given = (id: string) =>
  db.selectFrom('contests.assignment').select(['entry_id', 'judge_id']).where('contest_id', '=', id).execute()

describe('handOut', () => {
  test('every entry goes to as many judges as the rules ask, every judge has some, and none has an entry twice', async () => {
    const judges = [one, two, three]
    const { id } = await judgedContest(db, { officer, judges, now, entries: [{}, {}, {}], judgesNeeded: '2' })
    const pairs = await given(id)
    assert.equal(pairs.length, 6)
    for (const { id: judge } of judges) assert.ok(pairs.some((it) => it.judge_id === judge))
    assert.equal(new Set(pairs.map((it) => it.entry_id + it.judge_id)).size, 6)
    assert.equal((await lastAction(id))?.action, 'contests.handOut')
  })

  test('a judge of the author’s own name is passed over; who abstained is replaced', async () => {
    const entries = [{ authorName: ['CÁN BỘ Judge'] }]
    await db.updateTable('identity.official').set({ name: 'Lâm Khác' }).where('id', '=', two.id).execute()
    await db.updateTable('identity.official').set({ name: 'Kim Khác' }).where('id', '=', three.id).execute()
    const four = await anOfficial(db, 'judge', 'tinh-tra-vinh')
    await db.updateTable('identity.official').set({ name: 'Sơn Khác' }).where('id', '=', four.id).execute()
    const judges = [one, two, three, four]
    const { id, entryIds } = await judgedContest(db, { officer, judges, now, entries, judgesNeeded: '2' })
    assert.ok(!(await given(id)).some((it) => it.judge_id === one.id))
    const [first] = await given(id)
    const actor = judges.find((it) => it.id === first!.judge_id)!
    const assignmentId = await sheetOf(db, entryIds[0]!, actor.id)
    await abstainFromEntry({ db, actor, now: judgingDay }, { assignmentId, reason: 'Là người quen' })
    await handOut({ db, actor: officer, now: judgingDay }, { id, version: await versionOf(db, id) })
    assert.equal(new Set((await given(id)).map((it) => it.judge_id)).size, 3)
  })

  test('another unit may not; an old form is refused', async () => {
    const { id } = await judgedContest(db, { officer, judges: [two, three], now })
    const version = await versionOf(db, id)
    await assert.rejects(handOut({ db, actor: stranger, now }, { id, version }), { kind: 'forbidden' })
    await assert.rejects(handOut({ db, actor: officer, now }, { id, version: 1 }), { kind: 'stale' })
    await assert.rejects(handOut({ db, actor: officer, now }, { id, version: 'x' }), {
      fields: { version: 'notANumber' },
    })
    assert.equal(await versionOf(db, id), version)
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { judgedContest, judgingDay, resultsDay, scored, versionOf } from '../factory.ts'
import { listBlindlyJudged } from '../queries/judges.ts'
import { announceResults } from './announce.ts'
import { extendJudging } from './extend-judging.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const stranger = await anOfficial(db, 'officer', 'xa-chau-dien')
const one = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const two = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const lastAction = async (id: string) =>
  (await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()).at(-1)

const results = (id: string) =>
  db
    .selectFrom('contests.result as r')
    .leftJoin('contests.prize as p', 'p.id', 'r.prize_id')
    .select(['r.entry_id', 'r.place', 'p.name', 'r.was_tied'])
    .where('r.contest_id', '=', id)
    .orderBy('r.place')
    .execute()

describe('announceResults', () => {
  test('places and prizes come of the points, and of the tie rule where points are equal', async () => {
    const judged = await judgedContest(db, { officer, judges: [one, two], now, entries: [{}, {}, {}] })
    const [a, b, c] = judged.entryIds as [string, string, string]
    for (const judge of [one, two]) {
      await scored(db, judged.id, a, judge, [40, 30])
      await scored(db, judged.id, b, judge, [45, 25])
      await scored(db, judged.id, c, judge, [10, 10])
    }
    const input = { id: judged.id, version: await versionOf(db, judged.id) }
    await announceResults({ db, actor: officer, now: resultsDay }, input)

    const told = (await results(judged.id)).map((it) => [it.entry_id, it.place, it.name, it.was_tied])
    assert.deepEqual(told, [
      [b, 1, 'Giải Nhất', true],
      [a, 2, 'Giải Nhì', true],
      [c, 3, null, false],
    ])
    assert.equal((await lastAction(judged.id))?.action, 'contests.announce')
    assert.ok(!(await listBlindlyJudged(db, one.id)).includes(a))
  })

  test('not before every judge is done, and nothing is written', async () => {
    const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now })
    for (const entry of entryIds) await scored(db, id, entry, one, [40, 30])
    const input = { id, version: await versionOf(db, id) }
    await assert.rejects(announceResults({ db, actor: officer, now: resultsDay }, input), {
      fields: { form: 'contests.notAllScored' },
    })
    assert.deepEqual(await results(id), [])
  })

  test('not before the day that the rules name, until that day is changed in public', async () => {
    const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now })
    for (const judge of [one, two]) for (const entry of entryIds) await scored(db, id, entry, judge, [40, 30])
    const announce = async (day: Date) =>
      announceResults({ db, actor: officer, now: day }, { id, version: await versionOf(db, id) })
    await assert.rejects(announce(new Date('2024-08-14T10:00:00Z')), { fields: { form: 'contests.beforeResultsDay' } })
    assert.deepEqual(await results(id), [])
    const sooner = { judgedBy: '31/07/2024', resultsOn: '01/08/2024', why: 'Trao giải cùng ngày hội xã' }
    await extendJudging({ db, actor: officer, now: judgingDay }, { id, version: await versionOf(db, id), ...sooner })
    await announce(new Date('2024-08-01T02:00:00Z'))
    assert.equal((await results(id)).length, 2)
  })

  test('another unit may not, nor a judge; the version is asked', async () => {
    const { id } = await judgedContest(db, { officer, judges: [one, two], now })
    const version = await versionOf(db, id)
    for (const actor of [stranger, one])
      await assert.rejects(announceResults({ db, actor, now: judgingDay }, { id, version }), { kind: 'forbidden' })
    await assert.rejects(announceResults({ db, actor: officer, now: judgingDay }, { id, version: '' }), {
      fields: { version: 'notANumber' },
    })
    assert.deepEqual(await results(id), [])
  })
})

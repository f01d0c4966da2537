import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { scopeOf } from '#platform/access/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { judgedContest, judgingDay, resultsDay, scored, sheetOf, versionOf } from '../factory.ts'
import { showContest } from '../queries/contest.ts'
import { readMinutes } from '../queries/minutes.ts'
import { listPointsChanges } from '../queries/points.ts'
import { readRubric } from '../queries/rubric.ts'
import { lackOfResults, rankContest } from '../queries/standing.ts'
import { announceResults } from './announce.ts'
import { correctPoints } from './correct-points.ts'
import { settleTie } from './settle-tie.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const one = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const two = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const lastAction = async (id: string) =>
  (await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()).at(-1)
const why = 'Gõ nhầm 5 thành 50'

async function judged(over: object = {}) {
  const { id, entryIds } = await judgedContest(db, { officer, judges: [one, two], now, ...over })
  for (const judge of [one, two]) for (const entry of entryIds) await scored(db, id, entry, judge, [50, 30])
  const [a, b] = entryIds as [string, string]
  const sheet = await sheetOf(db, a, one.id)
  const fields = (await readRubric(db, id)).map((it) => `points.${it.id}`)
  const correct = (points: readonly unknown[], sent: object = {}, { actor = one, day = judgingDay } = {}) => {
    const given = Object.fromEntries(fields.map((field, at) => [field, points[at]]))
    return correctPoints({ db, actor, now: day }, { assignmentId: sheet, remark: '', why, ...given, ...sent })
  }
  return { id, a, b, fields, correct }
}

describe('correctPoints', () => {
  test('the places follow; what stood before and why are kept for the organiser and the minutes, however often', async () => {
    const { id, a, b, correct } = await judged()
    await correct([5, 30])
    await correct([55, 30], { why: 'Xem lại bài' })
    assert.equal((await lastAction(id))?.action, 'contests.correctPoints')
    assert.deepEqual(
      (await listPointsChanges(db, id)).map((it) => [it.judge, it.why, it.before, it.after]),
      [
        [one.name, why, [50, 30], [5, 30]],
        [one.name, 'Xem lại bài', [5, 30], [55, 30]],
      ],
    )
    assert.deepEqual(
      (await rankContest(db, id))[0]!.ranked.map((it) => [it.id, it.points]),
      [
        [a, 165],
        [b, 160],
      ],
    )
    await announceResults({ db, actor: officer, now: resultsDay }, { id, version: await versionOf(db, id) })
    const contest = await showContest(db, scopeOf(officer), id)
    assert.equal((await readMinutes(db, contest, '2024-08-15')).pointsChanges.length, 2)
  })

  test('an order of the chair falls with the points that made it needed', async () => {
    const { id, a, b, correct } = await judged({ tieRule: 'chair' })
    await settleTie({ db, actor: one, now: judgingDay }, { id, entries: [b, a], why: 'Mới hơn' })
    await correct([50, 29])
    await correct([50, 30])
    assert.equal(await lackOfResults(db, id, 2), 'contests.tiesOpen')
  })

  test('nobody corrects another’s points, nor after the last day, nor where nothing was given', async () => {
    const { id, correct } = await judged()
    for (const actor of [two, officer]) await assert.rejects(correct([5, 30], {}, { actor }), { kind: 'forbidden' })
    await assert.rejects(correct([5, 30], {}, { day: resultsDay }), { fields: { form: 'contests.judgingOver' } })
    await assert.rejects(correct([50, 30]), { fields: { form: 'contests.samePoints' } })
    const fresh = await judgedContest(db, { officer, judges: [one, two], now })
    const assignmentId = await sheetOf(db, fresh.entryIds[0]!, one.id)
    await assert.rejects(correct([5, 30], { assignmentId }), { fields: { form: 'contests.noPointsYet' } })
    await announceResults({ db, actor: officer, now: resultsDay }, { id, version: await versionOf(db, id) })
    await assert.rejects(correct([5, 30]), { fields: { form: 'contests.notJudged' } })
    assert.deepEqual(await listPointsChanges(db, id), [])
  })

  test('each criterion is asked, within its points, and why', async () => {
    const { id, fields, correct } = await judged()
    const [first, second] = fields as [string, string]
    await assert.rejects(correct(['61', '']), { fields: { [first]: 'tooLarge', [second]: 'required' } })
    await assert.rejects(correct([5, 30], { why: '' }), { fields: { why: 'required' } })
    assert.deepEqual(await listPointsChanges(db, id), [])
  })
})

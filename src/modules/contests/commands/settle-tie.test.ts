import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { judgedContest, judgingDay, scored } from '../factory.ts'
import { lackOfResults, rankContest } from '../queries/standing.ts'
import { settleTie } from './settle-tie.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const one = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const two = await anOfficial(db, 'judge', 'tinh-tra-vinh')
const lastAction = async (id: string) =>
  (await db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).orderBy('id').execute()).at(-1)

async function tied() {
  const judged = await judgedContest(db, { officer, judges: [one, two], now, tieRule: 'chair' })
  for (const judge of [one, two])
    for (const entry of judged.entryIds) await scored(db, judged.id, entry, judge, [50, 30])
  return judged
}

describe('settleTie', () => {
  test('the chair says which of the equal goes first, and results can be announced', async () => {
    const { id, entryIds } = await tied()
    assert.equal(await lackOfResults(db, id, 2), 'contests.tiesOpen')
    const entries = entryIds.toReversed()
    await settleTie({ db, actor: one, now: judgingDay }, { id, entries, why: 'Phát hiện mới hơn' })
    assert.equal(await lackOfResults(db, id, 2), undefined)
    const [category] = await rankContest(db, id)
    assert.deepEqual(
      category!.ranked.map((it) => it.id),
      entries,
    )
    assert.equal((await lastAction(id))?.action, 'contests.settleTie')
  })

  test('nobody but the chair: not another judge, not the organiser', async () => {
    const { id, entryIds } = await tied()
    for (const actor of [two, officer])
      await assert.rejects(settleTie({ db, actor, now: judgingDay }, { id, entries: entryIds, why: 'x' }), {
        kind: 'forbidden',
      })
    assert.equal(await lackOfResults(db, id, 2), 'contests.tiesOpen')
  })

  test('all of the equal are put in order, each once, with a reason', async () => {
    const { id, entryIds } = await tied()
    const settle = (entries: string[], why = 'Lý do') =>
      settleTie({ db, actor: one, now: judgingDay }, { id, entries, why })
    await assert.rejects(settle([entryIds[0]!]), { fields: { entries: 'contests.wholeTie' } })
    await assert.rejects(settle([entryIds[0]!, entryIds[0]!]), { fields: { entries: 'contests.onePlaceEach' } })
    await assert.rejects(settle(entryIds, ''), { fields: { why: 'required' } })
  })
})

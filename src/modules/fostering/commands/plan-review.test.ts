import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { planReview } from './plan-review.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const plan = (id: string) => db.selectFrom('fostering.plan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const reviews = (planId: string) =>
  db.selectFrom('fostering.review').selectAll().where('plan_id', '=', planId).orderBy('due_on').execute()

describe('planReview', () => {
  test('a day for the next review is set, and it is in the history of the exemplar', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    await planReview({ db, actor: officer, now }, { planId, version: 1, dueOn: '01/10/2024' })

    assert.deepEqual(
      (await reviews(planId)).map((it) => it.due_on),
      ['2024-07-01', '2024-10-01'],
    )
    assert.equal((await plan(planId)).version, 2)
    assert.equal((await entries(exemplarId))[0]?.action, 'fostering.planReview')
  })

  test('another commune may not, a day in the past is named, a stale form refused: nothing is written', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    const input = { planId, version: 1, dueOn: '01/10/2024' }
    await assert.rejects(planReview({ db, actor: stranger, now }, input), { kind: 'forbidden' })
    await assert.rejects(planReview({ db, actor: officer, now }, { ...input, dueOn: '10/06/2024' }), {
      fields: { dueOn: 'fostering.inPast' },
    })
    await assert.rejects(planReview({ db, actor: officer, now }, { ...input, dueOn: '' }), {
      fields: { dueOn: 'required' },
    })
    await assert.rejects(planReview({ db, actor: officer, now }, { ...input, version: 5 }), { kind: 'stale' })
    assert.deepEqual([(await reviews(planId)).length, await entries(exemplarId)], [1, []])
  })
})

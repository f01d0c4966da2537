import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { recordReview } from './record-review.ts'

const db = await testDatabase()
const now = someDay
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const entries = (id: string) => db.selectFrom('audit.entry').selectAll().where('about_id', '=', id).execute()
const plan = (id: string) => db.selectFrom('fostering.plan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const held = { doneOn: '10/06/2024', findings: 'Đã ghi sổ được hai tháng, còn quên ngày bán.' }
const reviews = (planId: string) =>
  db.selectFrom('fostering.review').selectAll().where('plan_id', '=', planId).orderBy('due_on').execute()

describe('recordReview', () => {
  test('what a review found is kept, and the next one is set', async () => {
    const { id: planId, reviewId, exemplarId } = await storedPlan(db, officer)
    const input = { planId, version: 1, reviewId, ...held, nextOn: '10/09/2024' }
    await recordReview({ db, actor: officer, now }, input)

    const [done, next] = await reviews(planId)
    assert.deepEqual([done?.done_on, done?.findings, done?.done_by], ['2024-06-10', held.findings, officer.id])
    assert.deepEqual([next?.due_on, next?.done_on], ['2024-09-10', null])
    assert.equal((await plan(planId)).version, 2)
    assert.equal((await entries(exemplarId))[0]?.action, 'fostering.recordReview')
  })

  test('a review is recorded once', async () => {
    const { id: planId, reviewId } = await storedPlan(db, officer)
    await recordReview({ db, actor: officer, now }, { planId, version: 1, reviewId, ...held })
    const again = { planId, version: 2, reviewId, ...held, findings: 'Lần hai' }
    await assert.rejects(recordReview({ db, actor: officer, now }, again), { kind: 'conflict' })
    assert.equal((await reviews(planId))[0]?.findings, held.findings)
  })

  test('another commune may not, and nothing is written', async () => {
    const { id: planId, reviewId, exemplarId } = await storedPlan(db, officer)
    await assert.rejects(recordReview({ db, actor: stranger, now }, { planId, version: 1, reviewId, ...held }), {
      kind: 'forbidden',
    })
    assert.deepEqual([(await reviews(planId))[0]?.done_on, await entries(exemplarId)], [null, []])
  })

  test('findings and a day that has come are required, and a stale form is refused', async () => {
    const { id: planId, reviewId } = await storedPlan(db, officer)
    const record = (over: object) =>
      recordReview({ db, actor: officer, now }, { planId, version: 1, reviewId, ...held, ...over })
    await assert.rejects(record({ findings: '' }), { fields: { findings: 'required' } })
    await assert.rejects(record({ doneOn: '12/06/2024', nextOn: '01/06/2024' }), {
      fields: { doneOn: 'fostering.inFuture', nextOn: 'fostering.inPast' },
    })
    await assert.rejects(record({ version: 2 }), { kind: 'stale' })
    assert.equal((await reviews(planId))[0]?.done_on, null)
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { offeredPlan, storedPlan } from '../factory.ts'
import { answerHandOver } from './answer-hand-over.ts'
import { recordVisit } from './record-visit.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const other = await anOfficial(db, 'officer', 'xa-an-phu-tan')
const plan = (id: string) => db.selectFrom('fostering.plan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const accept = { version: 2, decision: 'accepted', mentor: 'Bà Kim Thị Sa Vane', answer: '' }

describe('answerHandOver', () => {
  test('taken over, the plan goes on at the other unit with all that was written; history tells both', async () => {
    const { id: planId, exemplarId } = await storedPlan(db, officer)
    const handOverId = await offeredPlan(db, planId, officer, 'xa-an-phu-tan', now)
    await recordVisit({ db, actor: officer, now }, { planId, note: 'Đã dọn nhà sang bên kia' })
    await answerHandOver({ db, actor: other, now }, { planId, handOverId, ...accept })
    const { unit_id, mentor, version, ended_on } = await plan(planId)
    assert.deepEqual([unit_id, mentor, version, ended_on], [unitId('xa-an-phu-tan'), 'Bà Kim Thị Sa Vane', 3, null])
    await recordVisit({ db, actor: other, now }, { planId, note: 'Đã gặp ở nhà mới' })
    await assert.rejects(recordVisit({ db, actor: officer, now }, { planId, note: 'Còn ghé' }), { kind: 'forbidden' })
    const visits = await db.selectFrom('fostering.visit').select('id').where('plan_id', '=', planId).execute()
    const kept = await db.selectFrom('exemplars.exemplar').select('unit_id').where('id', '=', exemplarId).execute()
    assert.deepEqual([visits.length, kept], [2, [{ unit_id: unitId('xa-chau-dien') }]])
    const told = await db.selectFrom('audit.entry').select('action').where('about_id', '=', exemplarId).execute()
    assert.ok(told.some(({ action }) => action === 'fostering.answerHandOver'))
  })

  test('declined with a reason it stays; who was not asked does not answer, nor does anybody twice', async () => {
    const { id: planId } = await storedPlan(db, officer)
    const handOverId = await offeredPlan(db, planId, officer, 'xa-an-phu-tan', now)
    const answer = (over: object, actor = other) =>
      answerHandOver({ db, actor, now }, { planId, handOverId, ...accept, ...over })
    await assert.rejects(answer({}, officer), { kind: 'forbidden' })
    await assert.rejects(answer({ decision: 'declined' }), { fields: { answer: 'required' } })
    await assert.rejects(answer({ decision: '' }), { fields: { decision: 'notAChoice' } })
    assert.equal((await plan(planId)).version, 2)
    await answer({ decision: 'declined', answer: 'Người ấy chưa về ở đây' })
    assert.equal((await plan(planId)).unit_id, unitId('xa-chau-dien'))
    await assert.rejects(answer({ version: 3 }), { message: 'fostering.answeredAlready' })
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unitId } from '#modules/units/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { storedPlan } from '../factory.ts'
import { issueChecklist } from './issue-checklist.ts'

const db = await testDatabase()
const office = await anOfficial(db, 'officer', 'tinh-tra-vinh')
const commune = await anOfficial(db, 'head', 'xa-chau-dien')
const item = { clause: 'IV.2.a', question: 'Có kế hoạch bồi dưỡng', known: 'fostering', needs: 'comment' }
const input = { unitId: unitId('tinh-tra-vinh'), why: 'Gọn hơn', items: [item] }
const issue = (over: object = {}, actor = office) => issueChecklist({ db, actor, now }, { ...input, ...over })
const lists = () => db.selectFrom('inspections.checklist').selectAll().orderBy('number').execute()

describe('issueChecklist', () => {
  test('each item cites a clause that the plan has; only the office issues one', async () => {
    await assert.rejects(issue({}, commune), { kind: 'forbidden' })
    await assert.rejects(issue({ items: [] }), { fields: { 'question.0': 'required' } })
    await assert.rejects(issue({ items: [{ ...item, clause: 'XX' }] }), {
      fields: { 'clause.0': 'inspections.noClause' },
    })
    const bare = [item, { ...item, question: '' }]
    await assert.rejects(issue({ items: bare }), { fields: { 'question.1': 'required' } })
    assert.deepEqual(await lists(), [])
  })

  test('the next one has the next number; a plan keeps the one that it was drafted by', async () => {
    const { planId, checklistId } = await storedPlan(db, office, { now })
    const { id } = await issue({ items: [item, { clause: '', question: '', known: '', needs: 'nothing' }] })
    assert.deepEqual(
      (await lists()).map((it) => [it.id, it.number]),
      [
        [checklistId, 1],
        [id, 2],
      ],
    )
    const plan = await db.selectFrom('inspections.plan').selectAll().where('id', '=', planId).executeTakeFirst()
    assert.equal(plan?.checklist_id, checklistId)
    const items = await db.selectFrom('inspections.item').select('id').where('checklist_id', '=', id).execute()
    assert.equal(items.length, 1)
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, storedFund, taskRow } from '../factory.ts'
import { planTask } from './plan-task.ts'

const db = await testDatabase()
const commune = await anOfficial(db, 'officer', 'xa-chau-dien')
const district = await anOfficial(db, 'officer', 'huyen-cau-ke')
const fundId = await storedFund(db, commune, now)
const scene = { db, actor: commune, now }
const input = { fundId, item: 'meetings', title: 'Đêm kể chuyện người tốt', amount: '12.500.000', clause: 'III.2.b' }

describe('planTask', () => {
  test('nobody but the unit itself may, and nothing is written', async () => {
    await assert.rejects(planTask({ ...scene, actor: district }, input), { kind: 'forbidden' })
    assert.deepEqual(await db.selectFrom('budget.task').select('id').execute(), [])
  })

  test('bad input names its field', async () => {
    await assert.rejects(planTask(scene, { ...input, title: ' ' }), { fields: { title: 'required' } })
    await assert.rejects(planTask(scene, { ...input, amount: '12,5' }), { fields: { amount: 'budget.notDong' } })
    await assert.rejects(planTask(scene, { ...input, item: 'xe' }), { fields: { item: 'notAChoice' } })
  })

  test('it stands in the estimate with a line behind its sum, and is in the audit trail', async () => {
    const { id } = await planTask(scene, input)
    const row = await taskRow(db, id)
    assert.deepEqual([row.estimated, row.given, row.year, row.version], [12_500_000, 0, 2024, 1])
    const acts = await db.selectFrom('budget.act').select(['step', 'amount']).where('task_id', '=', id).execute()
    assert.deepEqual(acts, [{ step: 'estimate', amount: 12_500_000 }])
    assert.equal((await audited(db, 'budget.planTask', id)).length, 1)
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { storedPlan } from '#modules/fostering/factory.ts'
import { addSupport } from '#modules/fostering/index.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, fundRow, storedFund, storedTask, taskRow } from '../factory.ts'
import { paySupport } from './pay-support.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const stranger = await anOfficial(db, 'head', 'xa-an-phu-tan')
const fundId = await storedFund(db, head, now)
const { id: planId } = await storedPlan(db, officer)
const said = { kind: 'money', what: 'Mua hai máy may', givenOn: '01/06/2024', givenBy: '' }
const { id: supportId } = await addSupport({ db, actor: officer, now }, { planId, version: 1, ...said })
const taskId = await storedTask(db, fundId, head, now, { item: 'fostering', given: '3.000.000' })
const input = { supportId, taskId, amount: '1.250.001', onDay: '05/06/2024', payee: 'Rương', document: 'PC 07' }
const pay = (over: object, actor = officer) => paySupport({ db, actor, now }, { ...input, ...over })

describe('paySupport', () => {
  test('another unit may not, and bad input names its field: nothing is written', async () => {
    await assert.rejects(pay({}, stranger), { kind: 'forbidden' })
    await assert.rejects(pay({ amount: '1,5' }), { fields: { amount: 'budget.notDong' } })
    await assert.rejects(pay({ amount: '3.000.001' }), { fields: { taskId: 'budget.notEnough' } })
    await assert.rejects(pay({ onDay: '12/06/2024' }), { fields: { onDay: 'budget.inFuture' } })
    const prizes = await storedTask(db, fundId, head, now, { item: 'prizes', given: '3.000.000' })
    await assert.rejects(pay({ taskId: prizes }), { fields: { taskId: 'notAChoice' } })
    assert.equal((await taskRow(db, taskId)).spent, 0)
  })

  test('it is paid once, to the đồng, and counted once; who was paid is not in the audit trail', async () => {
    await pay({})
    const row = await taskRow(db, taskId)
    assert.deepEqual([row.committed, row.spent, (await fundRow(db, fundId)).spent], [1_250_001, 1_250_001, 1_250_001])
    await assert.rejects(pay({}), { message: 'budget.supportPaid' })
    const [entry] = await audited(db, 'budget.paySupport', taskId)
    assert.ok(entry && !JSON.stringify(entry.input).includes('Rương'))
  })
})

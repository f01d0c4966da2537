import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { revokeAwards } from '#modules/commendations/index.ts'
import { anAct, storedSigned } from '#modules/commendations/factory.ts'
import { audited, fundRow, storedFund, storedTask, taskRow } from '../factory.ts'
import { payPrize } from './pay-prize.ts'
import { recoverPrize } from './recover-prize.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const above = await anOfficial(db, 'head', 'huyen-cau-ke')
const fundId = await storedFund(db, head, now)
const taskId = await storedTask(db, fundId, head, now, { item: 'prizes', given: '5.000.000' })
const other = await storedTask(db, fundId, head, now, { given: '5.000.000' })
const signed = await storedSigned(db, head, now)
const { awardId } = signed
const scene = { db, actor: head, now }
const input = { awardId, taskId, onDay: '11/06/2024', payee: 'Thạch Sa Rương', receipt: 'PC 21/2024' }
const prizes = () => db.selectFrom('budget.prize').selectAll().execute()
const amountOf = async (id: string) =>
  (await db.selectFrom('commendations.award').select('prize_amount').where('id', '=', id).executeTakeFirstOrThrow())
    .prize_amount!

describe('payPrize', () => {
  test('nobody but the unit that owes it may, and nothing is written', async () => {
    await assert.rejects(payPrize({ ...scene, actor: above }, input), { kind: 'forbidden' })
    assert.deepEqual(await prizes(), [])
  })

  test('bad input names its field', async () => {
    const bad = async (over: object, fields: object) =>
      assert.rejects(payPrize(scene, { ...input, ...over }), { fields })
    await bad({ receipt: '' }, { receipt: 'required' })
    await bad({ taskId: other }, { taskId: 'notAChoice' })
    await bad({ onDay: '12/06/2024' }, { onDay: 'budget.inFuture' })
    await bad({ onDay: '09/06/2024' }, { onDay: 'budget.beforeDecision' })
    const poor = await storedTask(db, fundId, head, now, { item: 'prizes', given: '10.000' })
    await bad({ taskId: poor }, { taskId: 'budget.notEnough' })
    assert.deepEqual(await prizes(), [], 'refused, nothing stays')
  })

  test('the sum of the decision leaves the fund once, and is in the audit trail without the payee', async () => {
    await payPrize(scene, input)
    const amount = await amountOf(awardId)
    assert.ok(amount > 0)
    const [row] = await prizes()
    assert.deepEqual([row?.amount, row?.recovered, row?.payee], [amount, 0, 'Thạch Sa Rương'])
    assert.deepEqual([(await taskRow(db, taskId)).spent, (await fundRow(db, fundId)).spent], [amount, amount])
    const [entry] = await audited(db, 'budget.payPrize', awardId)
    assert.ok(entry && !JSON.stringify(entry.input).includes('Sa Rương'))
    await assert.rejects(payPrize(scene, input), { message: 'budget.paidAlready' })
    assert.equal((await taskRow(db, taskId)).spent, amount)
  })

  test('two payments sent at the same moment pay once', async () => {
    const twin = await storedSigned(db, head, now)
    const answers = await Promise.allSettled([1, 2].map(() => payPrize(scene, { ...input, awardId: twin.awardId })))
    assert.deepEqual(answers.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    assert.equal((await prizes()).length, 2)
  })

  test('the same achievement by a new decision waits until the money of the first has come back', async () => {
    const act = await anAct(db, head, { cause: 'wrong_procedure' })
    await revokeAwards(scene, { id: signed.decisionId, version: 2, awardIds: [awardId], ...act })
    const { exemplarId, achievementId } = signed
    const again = await storedSigned(db, head, now, { exemplarId, achievementId })
    await assert.rejects(payPrize(scene, { ...input, awardId: again.awardId }), { message: 'budget.achievementPaid' })
    const amount = await amountOf(awardId)
    const back = { awardId, fundId, amount: String(amount), onDay: '11/06/2024', document: 'PT 09' }
    await recoverPrize(scene, { ...back, version: 1 })
    await payPrize(scene, { ...input, awardId: again.awardId })
    assert.equal((await prizes()).length, 3)
  })

  test('an award that was taken back is not paid', async () => {
    const gone = await storedSigned(db, head, now)
    const act = await anAct(db, head)
    await revokeAwards(scene, { id: gone.decisionId, version: 2, awardIds: [gone.awardId], ...act })
    await assert.rejects(payPrize(scene, { ...input, awardId: gone.awardId }), { message: 'budget.notInForce' })
  })
})

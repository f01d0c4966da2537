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
const { awardId, decisionId } = await storedSigned(db, head, now)
const scene = { db, actor: head, now }
await payPrize(scene, { awardId, taskId, onDay: '11/06/2024', payee: 'Thạch Sa Rương', receipt: 'PC 21' })
const prize = async () =>
  db.selectFrom('budget.prize').selectAll().where('award_id', '=', awardId).executeTakeFirstOrThrow()
const input = { awardId, version: 1, fundId, amount: '100.000', onDay: '11/06/2024', document: 'PT 09' }

describe('recoverPrize', () => {
  test('while the award is in force nothing is to come back', async () => {
    await assert.rejects(recoverPrize(scene, input), { message: 'budget.notRevoked' })
    await revokeAwards(scene, { id: decisionId, version: 2, awardIds: [awardId], ...(await anAct(db, head)) })
  })

  test('nobody but the unit that paid may, and nothing is written', async () => {
    await assert.rejects(recoverPrize({ ...scene, actor: above }, input), { kind: 'forbidden' })
    assert.equal((await prize()).recovered, 0)
  })

  test('bad input names its field, and a stale form is refused', async () => {
    const bad = async (over: object, fields: object) =>
      assert.rejects(recoverPrize(scene, { ...input, ...over }), { fields })
    await bad({ amount: String((await prize()).amount + 1) }, { amount: 'budget.moreThanOwed' })
    await bad({ onDay: '10/06/2024' }, { onDay: 'budget.beforePaid' })
    await bad({ document: '' }, { document: 'required' })
    await assert.rejects(recoverPrize(scene, { ...input, version: 4 }), { kind: 'stale' })
  })

  test('it comes back in parts as income of the fund; the year it was paid in stays as it was', async () => {
    const { amount } = await prize()
    const [before, task] = [await fundRow(db, fundId), await taskRow(db, taskId)]
    await recoverPrize(scene, input)
    await assert.rejects(recoverPrize(scene, { ...input, version: 2, amount: String(amount) }), {
      fields: { amount: 'budget.moreThanOwed' },
    })
    await recoverPrize(scene, { ...input, version: 2, amount: String(amount - 100_000) })
    assert.equal((await prize()).recovered, amount)
    assert.equal((await fundRow(db, fundId)).income - before.income, amount)
    assert.equal((await taskRow(db, taskId)).spent, task.spent)
    assert.deepEqual(await db.selectFrom('budget.paid_achievement').select('prize_id').execute(), [])
    assert.equal((await audited(db, 'budget.recoverPrize', awardId)).length, 2)
  })
})

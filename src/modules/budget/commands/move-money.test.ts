import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import fc from 'fast-check'
import { Refusal } from '#platform/refusal.ts'
import { storedExemplar } from '#modules/exemplars/factory.ts'
import { addSupport } from '#modules/fostering/index.ts'
import { storedPlan } from '#modules/fostering/factory.ts'
import { audited, fundRow, storedFund, storedTask, taskRow } from '../factory.ts'
import {
  commitMoney,
  cutEstimate,
  giveMoney,
  raiseEstimate,
  releaseMoney,
  repayMoney,
  settleTask,
  spendMoney,
  takeBackMoney,
} from './move-money.ts'

const db = await testDatabase()
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const above = await anOfficial(db, 'head', 'huyen-cau-ke')
const fundId = await storedFund(db, head, now)
const input = (id: string, version: number, over: object = {}) => ({
  ...{
    id,
    version,
    amount: '1.000.000',
    onDay: '11/06/2024',
    document: 'Chứng từ 07',
    payee: 'Nhà in Rạng Đông',
    ...over,
  },
})
const money = {
  ...{ commitMoney, cutEstimate, giveMoney, raiseEstimate, releaseMoney, repayMoney, settleTask, spendMoney },
  takeBackMoney,
}
const scene = { db, actor: head, now }
const officers = ['raiseEstimate', 'cutEstimate', 'commitMoney', 'releaseMoney', 'spendMoney', 'repayMoney'] as const
const heads = ['giveMoney', 'takeBackMoney', 'settleTask'] as const

describe('the money of a task', () => {
  test('giving, taking back and settling are the head’s; a unit above moves nothing, and nothing is written', async () => {
    const id = await storedTask(db, fundId, head, now)
    for (const name of [...officers, ...heads])
      await assert.rejects(money[name]({ ...scene, actor: above }, input(id, 1)), { kind: 'forbidden' })
    for (const name of heads)
      await assert.rejects(money[name]({ ...scene, actor: officer }, input(id, 1)), { kind: 'forbidden' })
    assert.equal((await taskRow(db, id)).version, 1)
  })

  test('bad input names its field, and a stale form is refused', async () => {
    const id = await storedTask(db, fundId, head, now)
    for (const name of [...officers, 'giveMoney', 'takeBackMoney'] as const) {
      await assert.rejects(money[name](scene, input(id, 1, { amount: '1,5' })), {
        fields: { amount: 'budget.notDong' },
      })
      await assert.rejects(money[name](scene, input(id, 1, { onDay: '12/06/2024' })), {
        fields: { onDay: 'budget.inFuture' },
      })
      await assert.rejects(money[name](scene, input(id, 5)), { kind: 'stale' })
    }
    for (const name of ['giveMoney', 'commitMoney', 'spendMoney', 'settleTask'] as const)
      await assert.rejects(money[name](scene, input(id, 1, { document: '' })), { fields: { document: 'required' } })
    await assert.rejects(money.spendMoney(scene, input(id, 1, { payee: '' })), { fields: { payee: 'required' } })
    await assert.rejects(money.giveMoney(scene, input(id, 1, { amount: '20.000.001' })), {
      fields: { amount: 'budget.overEstimate' },
    })
  })

  test('given, committed, paid and settled: each with its paper, and what is left returns to the fund', async () => {
    const id = await storedTask(db, fundId, head, now)
    const before = await fundRow(db, fundId)
    await money.giveMoney(scene, input(id, 1, { amount: '18.000.000' }))
    await money.commitMoney({ ...scene, actor: officer }, input(id, 2, { amount: '15.000.000' }))
    await assert.rejects(money.spendMoney(scene, input(id, 3, { amount: '15.000.001' })), {
      fields: { amount: 'budget.overCommitted' },
    })
    await money.spendMoney({ ...scene, actor: officer }, input(id, 3, { amount: '14.999.999' }))
    await money.settleTask(scene, input(id, 4))
    const row = await taskRow(db, id)
    assert.deepEqual(
      [row.given, row.committed, row.spent, row.settled],
      [14_999_999, 14_999_999, 14_999_999, 14_999_999],
    )
    assert.equal(row.closed_on, '2024-06-11')
    const after = await fundRow(db, fundId)
    assert.deepEqual([after.given - before.given, after.spent - before.spent], [14_999_999, 14_999_999])
    assert.equal(after.work_given - before.work_given, 14_999_999)
    for (const name of ['giveMoney', 'commitMoney', 'spendMoney', 'settleTask'])
      assert.equal((await audited(db, `budget.${name}`, id)).length, 1)
    await assert.rejects(money.raiseEstimate(scene, input(id, row.version)), { message: 'budget.closed' })
  })

  test('who was paid stands with the line, not in the audit trail', async () => {
    const id = await storedTask(db, fundId, head, now, { given: '2.000.000' })
    await money.commitMoney(scene, input(id, 2))
    await money.spendMoney(scene, input(id, 3))
    const [entry] = await audited(db, 'budget.spendMoney', id)
    assert.ok(!JSON.stringify(entry?.input).includes('Rạng Đông'))
  })

  test('money that a fostering plan records is paid once, and only a support of money of this unit', async () => {
    const exemplarId = await storedExemplar(db, officer)
    const plan = await storedPlan(db, officer, { exemplarId })
    const support = { kind: 'money', what: 'Mua hai máy may', givenOn: '01/06/2024', givenBy: '' }
    const { version } = await db
      .selectFrom('fostering.plan')
      .select('version')
      .where('id', '=', plan.id)
      .executeTakeFirstOrThrow()
    await addSupport({ db, actor: officer, now }, { planId: plan.id, version, ...support })
    const { id: supportId } = await db
      .selectFrom('fostering.support')
      .select('id')
      .where('plan_id', '=', plan.id)
      .where('kind', '=', 'money')
      .executeTakeFirstOrThrow()
    const id = await storedTask(db, fundId, head, now, { item: 'fostering', given: '3.000.000' })
    await money.commitMoney(scene, input(id, 2, { amount: '3.000.000' }))
    await assert.rejects(money.spendMoney(scene, input(id, 3, { supportId: exemplarId })), {
      fields: { supportId: 'budget.notASupport' },
    })
    await money.spendMoney(scene, input(id, 3, { supportId }))
    await assert.rejects(money.spendMoney(scene, input(id, 4, { supportId })), {
      fields: { supportId: 'budget.notASupport' },
    })
  })

  test('prizes are not paid by hand', async () => {
    const id = await storedTask(db, fundId, head, now, { item: 'prizes', given: '2.000.000' })
    await money.commitMoney(scene, input(id, 2))
    await assert.rejects(money.spendMoney(scene, input(id, 3)), { message: 'budget.prizesByDecision' })
  })

  test('in any order of acts the database holds the sums of its lines, and nothing below nothing', async () => {
    const names = [...officers, ...heads] as const
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 9_000_000 })), {
          minLength: 8,
          maxLength: 14,
        }),
        async (acts) => {
          const id = await storedTask(db, fundId, head, now, { amount: '6.000.000', given: '3.000.000' })
          for (const [name, amount] of acts) {
            const { version } = await taskRow(db, id)
            await money[name](scene, input(id, version, { amount: String(amount) })).catch((error: unknown) =>
              assert.ok(error instanceof Refusal, String(error)),
            )
          }
          const row = await taskRow(db, id)
          const lines = await db.selectFrom('budget.act').select(['step', 'amount']).where('task_id', '=', id).execute()
          const of = (step: string) => lines.filter((it) => it.step === step).reduce((so, it) => so + it.amount, 0)
          assert.deepEqual(
            [row.estimated, row.given, row.committed, row.spent, row.settled],
            [
              ...[of('estimate') - of('cut'), of('give') - of('take_back'), of('commit') - of('release')],
              ...[of('spend') - of('repay'), of('settle')],
            ],
          )
          assert.ok(
            0 <= row.settled && row.settled <= row.spent && row.spent <= row.committed && row.committed <= row.given,
          )
        },
      ),
      { numRuns: 6 },
    )
    const fund = await fundRow(db, fundId)
    const tasks = await db.selectFrom('budget.task').select(['given', 'spent']).where('fund_id', '=', fundId).execute()
    const sum = (key: 'given' | 'spent') => tasks.reduce((so, it) => so + it[key], 0)
    assert.deepEqual([fund.given, fund.spent], [sum('given'), sum('spent')])
    assert.ok(fund.given <= fund.income)
  })
})

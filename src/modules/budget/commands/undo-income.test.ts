import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '#platform/refusal.ts'
import { testDatabase } from '#test/database.ts'
import { anOfficial, someDay as now } from '#test/world.ts'
import { audited, fundRow, storedFund, storedTask } from '../factory.ts'
import { addIncome } from './add-income.ts'
import { giveMoney, takeBackMoney } from './move-money.ts'
import { undoIncome } from './undo-income.ts'

const db = await testDatabase()
const officer = await anOfficial(db, 'officer', 'xa-chau-dien')
const head = await anOfficial(db, 'head', 'xa-chau-dien')
const district = await anOfficial(db, 'head', 'huyen-cau-ke')
const fundId = await storedFund(db, officer, now, { setAside: '30.000.000' })
const scene = { db, actor: officer, now }
const lines = () =>
  db.selectFrom('budget.income').select(['id', 'amount', 'undoes', 'why']).where('fund_id', '=', fundId).execute()
const version = async () => (await fundRow(db, fundId)).version
const why = 'Ghi hai lần'

describe('undoIncome', () => {
  test('a counter-entry with the reason takes the line back whole, once; both stay', async () => {
    const [first] = await lines()
    const undo = async () => undoIncome(scene, { id: fundId, version: await version(), incomeId: first!.id, why })
    await undo()
    const row = await fundRow(db, fundId)
    assert.deepEqual([row.income, row.set_aside], [0, 0])
    assert.deepEqual(
      (await lines()).map((it) => [it.amount, it.undoes, it.why]),
      [
        [30_000_000, null, null],
        [30_000_000, first!.id, why],
      ],
    )
    assert.equal((await audited(db, 'budget.undoIncome', fundId)).length, 1)
    await assert.rejects(undo(), { fields: { incomeId: 'budget.undoneBefore' } })
  })

  test('another unit may not; the line and the reason are asked; money that was given on is taken back first', async () => {
    const other = { kind: 'carried', amount: '8.000.000', onDay: '05/01/2024', document: 'GRDT 02' }
    await addIncome(scene, { id: fundId, version: await version(), ...other })
    const taskId = await storedTask(db, fundId, head, now, { given: '5.000.000' })
    const incomeId = (await lines()).at(-1)!.id
    const input = { id: fundId, version: await version(), incomeId, why }
    await assert.rejects(undoIncome({ ...scene, actor: district }, input), { kind: 'forbidden' })
    await assert.rejects(undoIncome(scene, { ...input, incomeId: '', why: '' }), {
      fields: { incomeId: 'required', why: 'required' },
    })
    await assert.rejects(undoIncome(scene, { ...input, incomeId: fundId }), { fields: { incomeId: 'notAChoice' } })
    await assert.rejects(undoIncome(scene, input), { fields: { incomeId: 'budget.undoGiven' } })
    assert.equal((await fundRow(db, fundId)).income, 8_000_000)
    await takeBackMoney(
      { ...scene, actor: head },
      { id: taskId, version: 2, amount: '5.000.000', onDay: '11/01/2024', document: 'QĐ 16' },
    )
    await undoIncome(scene, { ...input, version: await version() })
    assert.equal((await fundRow(db, fundId)).income, 0)
  })

  test('in any order of entries, undoings and givings a fund holds the sum of its lines, and gives no more than that', async () => {
    const taskId = await storedTask(db, fundId, head, now, { amount: '90.000.000' })
    const act = fc.tuple(fc.constantFrom('add', 'undo', 'give'), fc.integer({ min: 1, max: 9_000_000 }))
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 10 }), async (acts) => {
        for (const [what, amount] of acts) {
          const known = await lines()
          const task = await db
            .selectFrom('budget.task')
            .select('version')
            .where('id', '=', taskId)
            .executeTakeFirstOrThrow()
          const paper = { amount: String(amount), onDay: '12/01/2024', document: 'CT 1' }
          const step =
            what === 'add'
              ? addIncome(scene, { id: fundId, version: await version(), kind: 'other', ...paper })
              : what === 'undo'
                ? undoIncome(scene, {
                    id: fundId,
                    version: await version(),
                    incomeId: known[amount % known.length]!.id,
                    why,
                  })
                : giveMoney({ ...scene, actor: head }, { id: taskId, version: task.version, ...paper })
          await step.catch((error: unknown) => assert.ok(error instanceof Refusal, String(error)))
        }
        const sum = (await lines()).reduce((so, it) => so + (it.undoes ? -it.amount : it.amount), 0)
        const row = await fundRow(db, fundId)
        assert.equal(row.income, sum)
        assert.ok(0 <= row.given && row.given <= row.income)
      }),
      { numRuns: 5 },
    )
  })
})

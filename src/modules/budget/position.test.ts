import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '#platform/refusal.ts'
import {
  type Books,
  type Move,
  noSums,
  payingMoves,
  type Purse,
  roomFor,
  settlingMoves,
  steps,
  type Sums,
  take,
} from './position.ts'

const at = (task: Partial<Sums>, fund: Partial<Purse> = {}): Books => ({
  ...{ task: { ...noSums, ...task }, fund: { income: 1000n, given: 0n, spent: 0n, ...fund }, isClosed: false },
})
const codeOf = (books: Books, move: Move) => {
  try {
    take(books, move)
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return error.fields.amount ?? error.message
  }
  return undefined
}

describe('the money of a task', () => {
  test('goes from the estimate to the settlement, each step within the one before', () => {
    assert.equal(codeOf(at({ estimated: 10n }), { step: 'give', amount: 11n }), 'budget.overEstimate')
    assert.equal(codeOf(at({ estimated: 2000n }), { step: 'give', amount: 1001n }), 'budget.overFund')
    assert.equal(codeOf(at({ given: 10n, committed: 4n }), { step: 'commit', amount: 7n }), 'budget.overGiven')
    assert.equal(codeOf(at({ committed: 10n, spent: 9n }), { step: 'spend', amount: 2n }), 'budget.overCommitted')
    assert.equal(codeOf(at({ estimated: 10n, given: 8n }), { step: 'cut', amount: 3n }), 'budget.belowGiven')
    assert.equal(codeOf(at({ given: 10n, committed: 8n }), { step: 'take_back', amount: 3n }), 'budget.belowCommitted')
    assert.equal(codeOf(at({ committed: 10n, spent: 8n }), { step: 'release', amount: 3n }), 'budget.belowSpent')
    assert.equal(codeOf(at({ spent: 2n }), { step: 'repay', amount: 3n }), 'budget.overSpent')
    assert.equal(codeOf(at({ estimated: 5n }), { step: 'give', amount: 0n }), 'tooSmall')
  })

  test('once settled, it does not move any more', () => {
    assert.equal(
      codeOf({ ...at({ estimated: 9n }), isClosed: true }, { step: 'estimate', amount: 1n }),
      'budget.closed',
    )
  })

  test('settling gives what is left back to the fund', () => {
    const books = at({ estimated: 100n, given: 90n, committed: 80n, spent: 70n }, { given: 90n, spent: 70n })
    const moves = settlingMoves(books.task)
    assert.deepEqual(moves, [
      { step: 'release', amount: 10n },
      { step: 'take_back', amount: 20n },
      { step: 'settle', amount: 70n },
    ])
    const after = moves.reduce(take, books)
    assert.deepEqual(after.task, { estimated: 100n, given: 70n, committed: 70n, spent: 70n, settled: 70n })
    assert.deepEqual(after.fund, { income: 1000n, given: 70n, spent: 70n })
  })

  test('paying at once ties only what was not tied before', () => {
    assert.deepEqual(payingMoves({ ...noSums, committed: 5n, spent: 2n }, 4n), [
      { step: 'commit', amount: 1n },
      { step: 'spend', amount: 4n },
    ])
    assert.deepEqual(payingMoves({ ...noSums, committed: 9n }, 4n), [{ step: 'spend', amount: 4n }])
  })
})

/** A fund with three tasks, and everything that anybody may try with it, in any order. */
const ways = fc.constantFrom(...steps, 'estimate' as const, 'give' as const, 'give' as const)
const anAct = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      ...{ kind: fc.constant('move' as const), task: fc.nat(2), step: ways, amount: fc.bigInt(-5n, 60n) },
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle' as const), task: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pay' as const), task: fc.nat(2), amount: fc.bigInt(0n, 60n) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('income' as const), amount: fc.bigInt(1n, 80n) }) },
)

test('whatever is tried in whatever order, no sum falls below nothing or beyond its ceiling, and every sum is that of its lines', () => {
  fc.assert(
    fc.property(fc.array(anAct, { minLength: 40, maxLength: 90 }), (acts) => {
      let fund: Purse = { income: 0n, given: 0n, spent: 0n }
      const tasks = [0, 1, 2].map(() => ({ sums: noSums, isClosed: false, lines: [] as Move[] }))
      for (const act of acts) {
        if (act.kind === 'income') {
          fund = { ...fund, income: fund.income + act.amount }
          continue
        }
        const task = tasks[act.task]!
        const moves =
          act.kind === 'settle'
            ? settlingMoves(task.sums)
            : act.kind === 'pay'
              ? payingMoves(task.sums, act.amount)
              : [act]
        try {
          const after = moves.reduce(take, { task: task.sums, fund, isClosed: task.isClosed } as Books)
          fund = after.fund
          Object.assign(task, { sums: after.task, isClosed: after.isClosed, lines: [...task.lines, ...moves] })
        } catch (error) {
          assert.ok(error instanceof Refusal, String(error))
        }
        const total = (key: 'given' | 'spent') => tasks.reduce((so, { sums }) => so + sums[key], 0n)
        assert.ok(fund.spent <= fund.given && fund.given <= fund.income && fund.spent >= 0n)
        assert.deepEqual([fund.given, fund.spent], [total('given'), total('spent')])
        for (const { sums, isClosed, lines } of tasks) {
          const { estimated, given, committed, spent, settled } = sums
          assert.ok(0n <= settled && settled <= spent && spent <= committed && committed <= given && given <= estimated)
          if (isClosed) assert.deepEqual([settled, committed, given], [spent, spent, spent])
          const of = (step: Move['step']) =>
            lines.filter((it) => it.step === step).reduce((so, it) => so + it.amount, 0n)
          assert.deepEqual(sums, {
            ...{ estimated: of('estimate') - of('cut'), given: of('give') - of('take_back') },
            ...{ committed: of('commit') - of('release'), spent: of('spend') - of('repay'), settled: of('settle') },
          })
        }
      }
    }),
    { numRuns: 600 },
  )
})

test('the room that is told is exactly what is taken: so much is, one đồng more is not', () => {
  const part = fc.bigInt(0n, 50n)
  const sums = fc.tuple(part, part, part, part, part)
  fc.assert(
    fc.property(sums, fc.bigInt(0n, 80n), fc.constantFrom(...steps), ([a, b, c, d, e], free, step) => {
      const [spent, committed, given, estimated] = [a, a + b, a + b + c, a + b + c + d]
      const books = at({ estimated, given, committed, spent }, { income: given + free + e, given: given + e, spent })
      const { most } = roomFor(step, books)
      if (most > 0n) assert.doesNotThrow(() => take(books, { step, amount: most }))
      assert.throws(() => take(books, { step, amount: most + 1n }))
    }),
  )
})

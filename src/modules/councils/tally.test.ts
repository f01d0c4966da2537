import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { majorityWords } from './majority-words.ts'
import { type Attendance, type BallotRule, needed } from './rule.ts'
import { type Choice, countApproval, countChoice, tallyOf } from './tally.ts'

const rule = (over: Partial<BallotRule> = {}): BallotRule => ({
  ...{
    key: 'thu',
    threshold: '90',
    strictly: false,
    denominator: 'all',
    quorum: '2/3',
    secret: true,
    recusedCount: true,
  },
  ...{ legalBasis: 'Nghị định', article: null, toConfirm: true },
  ...over,
})
const ballots = (approve: number, against = 0, abstain = 0, invalid = 0): Choice[] => [
  ...Array<Choice>(approve).fill(['approve']),
  ...Array<Choice>(against).fill(['against']),
  ...Array<Choice>(abstain).fill(['abstain']),
  ...Array<Choice>(invalid).fill([]),
]
const full = (members: number, recused = 0): Attendance => ({
  ...{ members, recused, recusedPresent: recused, present: members - recused, written: 0 },
})

/** A council of up to thirty: some recused, some away, the rest cast one of four kinds of ballot. */
const mixes = fc
  .record({
    members: fc.integer({ min: 1, max: 30 }),
    fates: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 30, maxLength: 30 }),
  })
  .map(({ members, fates }) => fates.slice(0, members))
const rules = fc.record({
  threshold: fc.constantFrom('50', '2/3', '75', '80', '90', '100'),
  strictly: fc.boolean(),
  denominator: fc.constantFrom('all' as const, 'present' as const, 'valid' as const),
  quorum: fc.constantFrom('50', '2/3', '3/4', '100'),
  recusedCount: fc.boolean(),
})

describe('a vote', () => {
  test('agrees with a count done by hand, for every mix of up to thirty members', () => {
    fc.assert(
      fc.property(mixes, rules, (fates, over) => {
        // 0 approves, 1 against, 2 abstains, 3 spoils, 4 approves in writing, 5 away, 6 there but recused, 7 away and recused
        const number = (...kinds: number[]) => fates.filter((it) => kinds.includes(it)).length
        const attendance = {
          members: fates.length,
          recused: number(6, 7),
          recusedPresent: number(6),
          present: number(0, 1, 2, 3),
          written: number(4),
        }
        const cast = ballots(number(0, 4), number(1), number(2), number(3))
        const outcome = countApproval(tallyOf(cast), rule(over), attendance)

        const yes = number(0, 4)
        const out = over.recusedCount ? 0 : number(6, 7)
        const outPresent = over.recusedCount ? 0 : number(6)
        const of =
          over.denominator === 'all'
            ? fates.length - out
            : over.denominator === 'valid'
              ? number(0, 1, 4)
              : number(0, 1, 2, 3, 4, 6) - outPresent
        const [part, whole] = byHand[over.threshold]!
        const [least, outOf] = byHand[over.quorum]!
        const takesPart = number(0, 1, 2, 3, 4, 6) * outOf >= fates.length * least
        const reaches = of > 0 && (over.strictly ? yes * whole > of * part : yes * whole >= of * part)
        assert.equal(outcome.passed.length === 1, takesPart && reaches, JSON.stringify({ fates, over, outcome }))
        assert.equal(outcome.cast, cast.length)
        assert.equal(outcome.invalid, number(3))
      }),
      { numRuns: 3000 },
    )
  })

  test('of 15 with 13 approving is 86,7 % and does not reach 90 %, with 14 it does', () => {
    const of = (approve: number) => countApproval(tallyOf(ballots(approve, 14 - approve)), rule(), full(15, 1))
    const words = (approve: number) => majorityWords(of(approve), 'approve', rule(), full(15, 1), 'vi')
    assert.equal(words(13), '13 trên 15 ủy viên, 86,7 %, chưa đạt 90 %')
    assert.equal(words(14), '14 trên 15 ủy viên, 93,3 %, đạt 90 %')
  })

  test('is never rounded up to a threshold that it missed', () => {
    const outcome = countApproval(tallyOf(ballots(1999, 1)), rule({ threshold: '100' }), full(2000))
    assert.equal(
      majorityWords(outcome, 'approve', rule({ threshold: '100' }), full(2000), 'vi'),
      '1999 trên 2000 ủy viên, 99,9 %, chưa đạt 100 %',
    )
  })

  test('without a quorum passes nothing, and says so', () => {
    const attendance = { ...full(15), present: 8, written: 1 }
    const outcome = countApproval(tallyOf(ballots(9)), rule({ threshold: '50', denominator: 'valid' }), attendance)
    assert.deepEqual(outcome.passed, [])
    assert.match(
      majorityWords(outcome, 'approve', rule(), attendance, 'vi'),
      /không đủ số ủy viên tham gia: 9 trên 15, cần 10 \(2\/3\)/,
    )
  })

  test('for several candidates passes those who reach it; a ballot naming one twice or a stranger is not valid', () => {
    const cast = [['a', 'b'], ['a'], ['a', 'a'], ['x'], [], ['b', 'a']]
    const { counts, valid, invalid, passed } = countChoice(
      tallyOf(cast),
      ['a', 'b', 'c'],
      rule({ threshold: '50' }),
      full(6),
    )
    assert.deepEqual(
      { counts, valid, invalid, passed },
      { counts: { a: 3, b: 2, c: 0 }, valid: 3, invalid: 3, passed: ['a'] },
    )
  })

  test('tells nothing by the order of its tally', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ballots(3, 2, 1, 1), { minLength: 7 }), (order) => {
        assert.deepEqual(tallyOf(order), tallyOf(ballots(3, 2, 1, 1)))
      }),
    )
  })
})

describe('needed', () => {
  test('is exact where floating point is not', () => {
    assert.equal(needed(15, '90'), 14)
    assert.equal(needed(10, '90'), 9)
    assert.equal(needed(30, '70'), 21)
    assert.equal(needed(10, '50', true), 6)
  })

  test('of two thirds is two of three and ten of fifteen, where 66,67 % would ask for one more', () => {
    assert.deepEqual(
      [3, 15, 30].map((all) => needed(all, '2/3')),
      [2, 10, 20],
    )
    assert.deepEqual(
      [3, 15, 30].map((all) => needed(all, '66.67')),
      [3, 11, 21],
    )
  })
})

/** The shares of the rules above, as a person would reckon with them. */
const byHand: Record<string, [number, number]> = {
  ...{ '50': [1, 2], '2/3': [2, 3], '75': [3, 4], '3/4': [3, 4], '80': [4, 5], '90': [9, 10], '100': [1, 1] },
}

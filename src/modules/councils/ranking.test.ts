import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { countRanking } from './ranking.ts'
import { resultWords } from './result-words.ts'
import type { Attendance, BallotRule } from './rule.ts'
import { type Choice, tallyOf } from './tally.ts'

const rule = (over: Partial<BallotRule> = {}): BallotRule => ({
  ...{ key: 'thu', threshold: '50', strictly: true, denominator: 'all', quorum: '2/3', secret: true },
  ...{ recusedCount: true, legalBasis: 'Quy chế', article: null, toConfirm: true },
  ...over,
})
const full = (members: number): Attendance => ({
  ...{ members, recused: 0, recusedPresent: 0, present: members, written: 0 },
})
const four = ['a', 'b', 'c', 'd']

/** What one member does: ranks some options in some order, spoils the ballot, or takes no part in one of three ways. */
const fate = fc.oneof<fc.MaybeWeightedArbitrary<{ way: string; says: string[] }>[]>(
  { weight: 8, arbitrary: fc.record({ way: fc.constantFrom('here', 'writes'), says: fc.shuffledSubarray(four) }) },
  { weight: 1, arbitrary: fc.constant({ way: 'here', says: ['a', 'a'] }) },
  { weight: 1, arbitrary: fc.constant({ way: 'here', says: ['b', 'x'] }) },
  {
    weight: 2,
    arbitrary: fc.record({ way: fc.constantFrom('away', 'recused', 'recusedAway'), says: fc.constant<string[]>([]) }),
  },
)
const rules = fc.record({
  threshold: fc.constantFrom('50', '2/3', '80', '90', '100'),
  strictly: fc.boolean(),
  denominator: fc.constantFrom('all' as const, 'present' as const, 'valid' as const),
  quorum: fc.constantFrom('50', '2/3', '100'),
  recusedCount: fc.boolean(),
})

describe('a ranked ballot', () => {
  test('agrees with a count done by hand, for every mix of up to thirty members', () => {
    let [withTies, withPlaces] = [0, 0]
    fc.assert(
      fc.property(fc.array(fate, { minLength: 1, maxLength: 30 }), rules, (fates, over) => {
        const number = (...ways: string[]) => fates.filter(({ way }) => ways.includes(way)).length
        const attendance = {
          ...{ members: fates.length, recused: number('recused', 'recusedAway'), recusedPresent: number('recused') },
          ...{ present: number('here'), written: number('writes') },
        }
        const cast = fates.filter(({ way }) => way === 'here' || way === 'writes').map(({ says }) => says)
        const outcome = countRanking(tallyOf(cast), four, rule(over), attendance)

        // By hand: paper by paper, with fractions and no tally.
        const clear = cast.filter(
          (it) => it.length > 0 && it.every((one, at) => four.includes(one) && it.indexOf(one) === at),
        )
        const of = {
          all: fates.length - (over.recusedCount ? 0 : number('recused', 'recusedAway')),
          present: number('here', 'writes') + (over.recusedCount ? number('recused') : 0),
          valid: clear.length,
        }[over.denominator]
        const [part, whole] = byHand[over.threshold]!
        const [least, outOf] = byHand[over.quorum]!
        const isHeld = number('here', 'writes', 'recused') * outOf >= fates.length * least
        const scores = new Map(four.map((it) => [it, { papers: 0, points: 0 }]))
        for (const paper of clear)
          paper.forEach((it, at) => {
            const score = scores.get(it)!
            score.papers += 1
            score.points += 4 - at
          })
        const reaches = (papers: number) =>
          isHeld && of > 0 && (over.strictly ? papers * whole > of * part : papers * whole >= of * part)
        const passed = four.filter((it) => reaches(scores.get(it)!.papers))
        const places = Object.fromEntries(
          passed.map((it) => [
            it,
            1 + passed.filter((other) => scores.get(other)!.points > scores.get(it)!.points).length,
          ]),
        )
        assert.deepEqual(outcome.passed, passed)
        assert.deepEqual(Object.fromEntries(outcome.places.map((it) => [it.option, it.place])), places)
        assert.deepEqual(
          outcome.places.map((it) => it.points),
          passed.map((it) => scores.get(it)!.points).toSorted((a, b) => b - a),
        )
        assert.deepEqual(outcome.counts, Object.fromEntries([...scores].map(([it, { papers }]) => [it, papers])))
        assert.deepEqual([outcome.cast, outcome.invalid], [cast.length, cast.length - clear.length])
        if (passed.length > 0) withPlaces += 1
        if (new Set(Object.values(places)).size < passed.length) withTies += 1
      }),
      { numRuns: 3000 },
    )
    assert.ok(withPlaces > 300 && withTies > 50, `the mixes hold places and ties: ${withPlaces}, ${withTies}`)
  })

  test('never lets points make up for ballots that are missing', () => {
    // «a» is first on three of seven papers (12 points); «b» is last on four (8 points). Four are needed.
    const cast: Choice[] = [['a'], ['a'], ['a'], ['c', 'b'], ['c', 'b'], ['c', 'b'], ['c', 'b']]
    const outcome = countRanking(tallyOf(cast), ['a', 'b', 'c'], rule(), full(7))
    assert.deepEqual(
      outcome.places.map(({ option, place }) => [option, place]),
      [
        ['c', 1],
        ['b', 2],
      ],
    )
    assert.equal(outcome.counts.a, 3)
  })

  test('is put into words for every option: places, a shared one as such, and those that did not pass', () => {
    const options = ['bà Kim', 'ông Sơn', 'bà Lý', 'ông Lư']
    const cast: Choice[] = [
      ...Array<Choice>(3).fill(['bà Kim', 'ông Sơn', 'bà Lý']),
      ...Array<Choice>(3).fill(['bà Kim', 'bà Lý', 'ông Sơn']),
      ['ông Lư'],
    ]
    const outcome = countRanking(tallyOf(cast), options, rule(), full(7))
    const words = resultWords(outcome, { method: 'rank', options }, rule(), full(7), 'vi')
    assert.deepEqual(words.split('; '), [
      'hạng 1: bà Kim, 24 điểm (6 trên 7 ủy viên, 85,7 %, đạt quá 50 %)',
      'đồng hạng 2: ông Sơn, 15 điểm (6 trên 7 ủy viên, 85,7 %, đạt quá 50 %)',
      'đồng hạng 2: bà Lý, 15 điểm (6 trên 7 ủy viên, 85,7 %, đạt quá 50 %)',
      'ông Lư: 1 trên 7 ủy viên, 14,3 %, chưa đạt quá 50 %',
    ])
  })

  test('without a quorum passes nothing and says only that', () => {
    const few = { ...full(9), present: 5 }
    const outcome = countRanking(tallyOf(Array<Choice>(5).fill(['a', 'b'])), four, rule(), few)
    assert.deepEqual([outcome.passed, outcome.places], [[], []])
    assert.equal(
      resultWords(outcome, { method: 'rank', options: four }, rule(), few, 'vi'),
      'không đủ số ủy viên tham gia: 5 trên 9, cần 6 (2/3)',
    )
  })
})

/** The shares of the rules above, as a person would reckon with them. */
const byHand: Record<string, [number, number]> = {
  ...{ '50': [1, 2], '2/3': [2, 3], '80': [4, 5], '90': [9, 10], '100': [1, 1] },
}

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Given, roundResult, withoutEach } from './round-result.ts'
import type { Shortfall } from './judgement.ts'

const terms = { passMark: 60, needed: 3, measure: 'mean' as const }
const gave = (...totals: number[]): Given[] =>
  totals.map((total, i) => ({ assessorId: `n${i}`, total, outOf: 100, shortOf: total < 60 ? ['mark'] : [] }))

describe('what several assessments come to', () => {
  test('mean, median, the ends and the spread', () => {
    const result = roundResult(gave(50, 70, 90, 70, 70), terms)!
    assert.deepEqual(
      [result.mean, result.median, result.least, result.most, Math.round(result.deviation * 100) / 100],
      [70, 70, 50, 90, 12.65],
    )
    assert.equal(result.passed, true)
  })

  test('one severe assessor moves the mean and not the median, and is never taken out', () => {
    const given = gave(10, 68, 69, 70, 71)
    assert.equal(roundResult(given, terms)!.passed, false)
    assert.equal(roundResult(given, { ...terms, measure: 'median' })!.passed, true)
    assert.deepEqual(withoutEach(given, terms)[0], { assessorId: 'n0', percent: 69.5, passed: true })
  })

  test('too few assessments are no result, however high', () => {
    assert.deepEqual(
      [roundResult(gave(100, 100), terms)!.isEnough, roundResult(gave(100, 100), terms)!.passed],
      [false, false],
    )
    assert.equal(roundResult([], terms), undefined)
  })

  test('a gate counts as passed when more than half found it met', () => {
    const failing = (n: number) =>
      gave(80, 80, 80, 80).map((it, i) => (i < n ? { ...it, shortOf: ['gate'] as Shortfall[] } : it))
    assert.equal(roundResult(failing(1), terms)!.passed, true)
    assert.equal(roundResult(failing(2), terms)!.passed, false)
  })

  test('for any totals: the figures agree with an independent count and never depend on the order', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(
        totals,
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom('mean', 'median'),
        (some, passMark, measure) => {
          const of = { passMark, needed: 1, measure: measure as 'mean' | 'median' }
          const result = roundResult(gave(...some), of)!
          const sum = some.reduce((x, y) => x + y, 0)
          const sorted = some.toSorted((x, y) => x - y)
          const twice = sorted[Math.floor((some.length - 1) / 2)]! + sorted[Math.ceil((some.length - 1) / 2)]!
          const reaches = measure === 'mean' ? sum >= passMark * some.length : twice >= 2 * passMark
          assert.equal(result.passed, reaches)
          assert.ok(Math.abs(result.mean - sum / some.length) < 1e-9)
          assert.equal(result.median * 2, twice)
          assert.deepEqual([result.least, result.most], [sorted[0], sorted.at(-1)])
          assert.equal(roundResult(gave(...some.toReversed()), of)!.passed, result.passed)
        },
      ),
    )
  })
})

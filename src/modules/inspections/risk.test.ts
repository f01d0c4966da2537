import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { byRisk, reasonsOf, riskOf, type UnitFacts, weights, wholeYears } from './risk.ts'

const day = '2025-11-18'
const calm: UnitFacts = {
  ...{
    lateReports: 0,
    owes: true,
    exemplars: 3,
    objections: 0,
    lateTips: 0,
    lastOn: '2025-03-01',
    since: '2023-01-01',
  },
}
const few = fc.nat({ max: 9 })
const someDay = fc
  .date({ min: new Date('2023-01-01T00:00:00Z'), max: new Date('2025-11-18T00:00:00Z'), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10))
const facts = fc.record({
  ...{ lateReports: few, owes: fc.boolean(), exemplars: few, objections: few, lateTips: few },
  ...{ lastOn: fc.option(someDay), since: fc.constant('2023-01-01') },
})

describe('the risk of a unit', () => {
  test('a unit that reports in time, has exemplars and was inspected lately has no reason against it', () => {
    assert.deepEqual(reasonsOf(calm, day), [])
  })

  test('two late reports, no exemplar and an inspection two years ago are three reasons, the heaviest first', () => {
    const reasons = reasonsOf({ ...calm, lateReports: 2, exemplars: 0, lastOn: '2023-06-01' }, day)
    assert.deepEqual(
      reasons.map(({ kind, count, points }) => [kind, count, points]),
      [
        ['late_reports', 2, 4],
        ['no_exemplars', 1, 3],
        ['long_gap', 2, 2],
      ],
    )
    assert.equal(riskOf(reasons), 9)
  })

  test('a unit that the plan asks for no number is not inspected for having none', () => {
    assert.deepEqual(reasonsOf({ ...calm, owes: false, exemplars: 0 }, day), [])
  })

  test('a unit that was never inspected waits since the programme began', () => {
    assert.deepEqual(reasonsOf({ ...calm, lastOn: null }, day), [{ kind: 'long_gap', count: 2, points: 2 }])
  })

  test('a year is whole on its day, not on the day before', () => {
    assert.deepEqual([wholeYears('2024-11-18', day), wholeYears('2024-11-19', day)], [1, 0])
    assert.equal(wholeYears('2024-02-29', '2025-02-28'), 0)
  })

  test('more of what is wrong never weighs less, and no reason weighs more than it may', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('lateReports', 'objections', 'lateTips'), (some, more) => {
        const before = reasonsOf(some, day)
        const after = reasonsOf({ ...some, [more]: some[more as 'lateTips'] + 1 }, day)
        assert.ok(riskOf(after) >= riskOf(before))
        for (const { kind, points } of after) assert.ok(points > 0 && points <= weights[kind].most)
      }),
    )
  })

  test('an exemplar found, or a later inspection, never makes the risk greater', () => {
    fc.assert(
      fc.property(facts, someDay, (some, on) => {
        const later = some.lastOn !== null && some.lastOn > on ? some.lastOn : on
        assert.ok(riskOf(reasonsOf({ ...some, exemplars: some.exemplars + 1 }, day)) <= riskOf(reasonsOf(some, day)))
        assert.ok(
          riskOf(reasonsOf({ ...some, lastOn: later }, day)) <=
            riskOf(reasonsOf({ ...some, lastOn: some.lastOn }, day)),
        )
      }),
    )
  })

  test('the order of the list hangs on the units alone, not on how they came', () => {
    const unit = fc.tuple(fc.uuid(), fc.constantFrom('Xã An Bình', 'Xã Đại Phúc', 'Xã Long Đức'), facts)
    fc.assert(
      fc.property(fc.uniqueArray(unit, { selector: ([id]) => id, maxLength: 12 }), (some) => {
        const units = some.map(([unitId, name, it]) => ({ unitId, name, reasons: reasonsOf(it, day) }))
        const ids = (list: typeof units) => list.map(({ unitId }) => unitId)
        assert.deepEqual(ids(byRisk(units)), ids(byRisk([...units].reverse())))
        const risks = byRisk(units).map(({ reasons }) => riskOf(reasons))
        assert.deepEqual(
          risks,
          [...risks].sort((a, b) => b - a),
        )
      }),
    )
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { severities } from './severity.ts'

const share = (recordId: string, assessorId: string, percent: number) => ({ recordId, assessorId, percent })

describe('how severe an assessor is', () => {
  test('it is the mean difference to those who judged the same records', () => {
    const shares = [
      ...[share('a', 'p', 60), share('a', 'q', 70), share('a', 'r', 80)],
      ...[share('b', 'p', 50), share('b', 'q', 70)],
      share('c', 'r', 10),
    ]
    assert.deepEqual(severities(shares), [
      { assessorId: 'p', records: 2, difference: -17.5 },
      { assessorId: 'q', records: 2, difference: 10 },
      { assessorId: 'r', records: 1, difference: 15 },
    ])
  })

  test('who alone judged a record is compared with nobody', () => {
    assert.deepEqual(severities([share('a', 'p', 10), share('b', 'q', 90)]), [])
  })

  test('assessors who always agree are neither severe nor mild', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }), (percents) => {
        const shares = percents.flatMap((percent, i) => ['p', 'q', 'r'].map((who) => share(`${i}`, who, percent)))
        for (const { difference } of severities(shares)) assert.ok(Math.abs(difference) < 1e-9)
      }),
    )
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Criterion, judge, type Score } from './judgement.ts'

const four: Criterion[] = [25, 25, 30, 20].map((maxPoints, i) => ({
  id: `c${i}`,
  code: `C${i + 1}`,
  text: '',
  maxPoints,
}))
const full = (): Score[] =>
  four.map(({ id, maxPoints }) => ({ criterionId: id, points: maxPoints, reason: null, evidence: ['e'] }))

describe('judging by a criteria set', () => {
  test('the total is the sum of the points and passes from the pass mark on', () => {
    const points = fc.tuple(...four.map(({ maxPoints }) => fc.integer({ min: 0, max: maxPoints })))
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 100 }), (given, mark) => {
        const scores = full().map((score, i) => ({ ...score, points: given[i]! }))
        const sum = given.reduce((a, b) => a + b, 0)
        assert.deepEqual(judge(four, scores, mark), { total: sum, outOf: 100, passed: sum >= mark })
      }),
    )
  })

  test('no score stands without pointing at evidence', () => {
    const scores = full().map((score, i) => (i === 2 ? { ...score, evidence: [] } : score))
    assert.throws(() => judge(four, scores, 70), { kind: 'invalid', fields: { 'evidence.c2': 'needsEvidence' } })
  })

  test('points beyond the criterion are refused at their field', () => {
    const scores = full().map((score, i) => (i === 0 ? { ...score, points: 26 } : score))
    assert.throws(() => judge(four, scores, 70), { fields: { 'points.c0': 'outOfPoints' } })
  })

  test('a criterion left out is named', () => {
    assert.throws(() => judge(four, full().slice(1), 70), { fields: { 'points.c0': 'required' } })
  })
})

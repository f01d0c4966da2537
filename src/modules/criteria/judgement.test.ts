import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { judge, type Score } from './judgement.ts'

const four = [25, 25, 30, 20].map((maxPoints, i) => ({
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
        const scores = full().map((score, i) => ({ ...score, points: given[i]! as number }))
        const sum = given.reduce((a, b) => a + b, 0)
        assert.deepEqual(judge(four, scores, { passMark: mark }), {
          ...{ total: sum, outOf: 100, passed: sum >= mark, shortOf: sum >= mark ? [] : ['mark'] },
        })
      }),
    )
  })

  test('no score stands without pointing at evidence', () => {
    const scores = full().map((score, i) => (i === 2 ? { ...score, evidence: [] } : score))
    assert.throws(() => judge(four, scores, { passMark: 70 }), {
      kind: 'invalid',
      fields: { 'evidence.c2': 'needsEvidence' },
    })
  })

  test('points beyond the criterion are refused at their field', () => {
    const scores = full().map((score, i) => (i === 0 ? { ...score, points: 26 } : score))
    assert.throws(() => judge(four, scores, { passMark: 70 }), { fields: { 'points.c0': 'outOfPoints' } })
  })

  test('a criterion left out is named', () => {
    assert.throws(() => judge(four, full().slice(1), { passMark: 70 }), { fields: { 'points.c0': 'required' } })
  })

  test('what does not apply and what is informational stay out of the total', () => {
    const criteria = [
      { ...four[0]!, mayNotApply: true },
      { ...four[1]! },
      { id: 'i', maxPoints: 0, kind: 'informational' as const },
    ]
    const none = { criterionId: 'c0', points: null, notApplicable: true, reason: 'Hộ không có ruộng', evidence: [] }
    const given = [none, { criterionId: 'c1', points: 20, reason: null, evidence: ['e'] }]
    assert.deepEqual(judge(criteria, given, { passMark: 80 }), { total: 20, outOf: 25, passed: true, shortOf: [] })
    assert.throws(() => judge(criteria, [{ ...none, reason: null }, given[1]!], { passMark: 80 }), {
      fields: { 'reason.c0': 'needsReason' },
    })
    assert.throws(() => judge(four, [none, ...full().slice(1)], { passMark: 80 }), {
      fields: { 'points.c0': 'mustApply' },
    })
  })

  test('a gate that is not met and a floor that is not reached fail whatever the total', () => {
    const gate = { id: 'g', maxPoints: 0, kind: 'gate' as const }
    const met = (yes: boolean) => ({ criterionId: 'g', points: null, met: yes, reason: null, evidence: ['e'] })
    assert.deepEqual(judge([...four, gate], [...full(), met(false)], { passMark: 60 }).shortOf, ['gate'])
    assert.equal(judge([...four, gate], [...full(), met(true)], { passMark: 60 }).passed, true)
    assert.throws(() => judge([...four, gate], full(), { passMark: 60 }), { fields: { 'met.g': 'required' } })
    const floored = four.map((it, i) => (i === 3 ? { ...it, minPoints: 10 } : it))
    const low = full().map((it, i) => (i === 3 ? { ...it, points: 9 } : it))
    assert.deepEqual(judge(floored, low, { passMark: 60 }).shortOf, ['floor'])
  })

  test('in a round every score names the page, photo or number it rests on', () => {
    const placed = full().map((it, i) => (i === 1 ? it : { ...it, place: 'trang 2' }))
    assert.throws(() => judge(four, placed, { passMark: 60, needsPlace: true }), {
      fields: { 'place.c1': 'needsPlace' },
    })
  })
})

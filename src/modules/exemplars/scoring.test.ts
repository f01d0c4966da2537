import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { judge } from '#modules/criteria/index.ts'
import { neededPoints, readScores } from './scoring.ts'

const a = '0190a0c0-0000-7000-8000-00000000000a'
const b = '0190a0c0-0000-7000-8000-00000000000b'

test('a score is read from the fields of its criterion', () => {
  const { scores, faults } = readScores({
    ...{
      version: '1',
      [`points.${a}`]: ' 21 ',
      [`reason.${a}`]: ' Có biên bản ',
      [`place.${a}`]: ' trang 3',
      [`evidence.${a}`]: ['e1', 'e2', 'e1'],
    },
    ...{ [`points.${b}`]: '0', [`evidence.${b}`]: 'e3' },
  })
  assert.deepEqual(faults, {})
  assert.deepEqual(scores, [
    {
      ...{ criterionId: a, points: 21, met: null, notApplicable: false, reason: 'Có biên bản' },
      ...{ evidence: ['e1', 'e2'], place: 'trang 3' },
    },
    { criterionId: b, points: 0, met: null, notApplicable: false, reason: null, evidence: ['e3'], place: null },
  ])
})

test('a gate is met or not, and what does not apply gives no points', () => {
  const { scores } = readScores({ [`met.${a}`]: 'no', [`points.${b}`]: '7', [`na.${b}`]: '1', [`reason.${b}`]: 'x' })
  assert.deepEqual(
    scores.map(({ points, met, notApplicable }) => [points, met, notApplicable]),
    [
      [null, false, false],
      [null, null, true],
    ],
  )
})

test('an empty criterion is left out, and what is no number is named at its field', () => {
  const { scores, faults } = readScores({
    [`points.${a}`]: '',
    [`points.${b}`]: 'hai mươi',
    [`reason.${b}`]: 'x'.repeat(501),
  })
  assert.deepEqual(
    scores.map(({ criterionId }) => criterionId),
    [b],
  )
  assert.deepEqual(faults, { [`points.${b}`]: 'notANumber', [`reason.${b}`]: 'tooLong' })
})

test('the points needed are the fewest that pass', () => {
  const arbitrary = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(arbitrary, fc.integer({ min: 1, max: 100 }), (maxima, passMark) => {
      const criteria = maxima.map((maxPoints, i) => ({ id: String(i), code: '', text: '', maxPoints }))
      const need = neededPoints({ passMark, criteria })
      const passesWith = (total: number) => {
        let left = total
        const scores = criteria.map(({ id, maxPoints }) => {
          const points = Math.min(left, maxPoints)
          left -= points
          return { criterionId: id, points, reason: null, evidence: ['e'] }
        })
        return judge(criteria, scores, { passMark }).passed
      }
      assert.equal(passesWith(need), true)
      assert.equal(passesWith(need - 1), false)
    }),
  )
})

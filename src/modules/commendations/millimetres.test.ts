import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { measured, optionallyMeasured, shownLength } from './millimetres.ts'

const read = (raw: unknown) => {
  const found = measured(-50, 600).safeParse(raw)
  return found.success ? found.data : found.error.issues[0]!.message
}

describe('a length read from a ruler', () => {
  test('is written with a comma or a point, with a minus of either kind', () => {
    assert.deepEqual(['12', '12,5', '12.5', ' 0,25 ', '-1', '−1,5', 7].map(read), [12, 12.5, 12.5, 0.25, -1, -1.5, 7])
  })

  test('is asked for where it is missing, and refused where it is none or out of bounds', () => {
    const wrong = ['', undefined, ' ', 'hai', '1.2.3', '1e2', '12,', '700', '-51', [1]]
    assert.deepEqual(wrong.map(read), [
      ...['required', 'required', 'required', 'notANumber', 'notANumber', 'notANumber', 'notANumber'],
      ...['tooLarge', 'tooSmall', 'notANumber'],
    ])
  })

  test('may be left out where it is asked so, and is shown again as it is written here', () => {
    assert.equal(optionallyMeasured(0, 10).parse(''), null)
    assert.equal(optionallyMeasured(0, 10).parse('2,5'), 2.5)
    assert.deepEqual([shownLength(2.5), shownLength(-1), shownLength(null)], ['2,5', '-1', ''])
  })
})

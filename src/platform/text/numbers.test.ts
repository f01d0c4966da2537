import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { numberWords } from './number-words.ts'
import { formatNumber, parseNumber, percent, percentOf } from './numbers.ts'

describe('numbers', () => {
  test('have points between thousands and a comma before the fraction', () => {
    assert.equal(formatNumber(1234.5), '1.234,5')
    assert.equal(formatNumber(-1234567.891), '-1.234.567,89')
    assert.equal(formatNumber(0.5, 0), '1')
  })

  test('are read with or without the points', () => {
    assert.equal(parseNumber('1.234,5'), 1234.5)
    assert.equal(parseNumber('1234,5'), 1234.5)
    assert.equal(parseNumber(' 1 234 567 '), 1_234_567)
    assert.equal(parseNumber('−3'), -3)
  })

  test('that could mean two things are refused', () => {
    for (const typed of ['1.5', '1,234.5', '1.23', '12.34.567', '', '-', ',5', '1e3', 'ba'])
      assert.equal(parseNumber(typed), null, typed)
  })

  test('shown can be read back', () => {
    const hundredths = fc.integer({ min: -1e12, max: 1e12 }).map((count) => count / 100)
    fc.assert(fc.property(hundredths, (value) => parseNumber(formatNumber(value)) === value))
  })
})

describe('a share', () => {
  test('is shown as a percentage with a comma', () => {
    assert.equal(percent(0.1234), '12,3%')
    assert.equal(percent(1), '100%')
    assert.equal(percentOf(1, 3), '33,3%')
  })

  test('of nothing is a dash', () => {
    assert.equal(percentOf(0, 0), '–')
  })
})

describe('numbers in words', () => {
  const spoken: [number, string][] = [
    [0, 'không'],
    [5, 'năm'],
    [10, 'mười'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi bốn'],
    [55, 'năm mươi lăm'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [1005, 'một nghìn không trăm linh năm'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [1_000_000, 'một triệu'],
    [2_000_000_005, 'hai tỷ không trăm linh năm'],
    [5_000_000_000_000, 'năm nghìn tỷ'],
    [-3, 'âm ba'],
  ]
  for (const [value, words] of spoken) test(`${value} is «${words}»`, () => assert.equal(numberWords(value), words))

  test('tell every two numbers apart', () => {
    const whole = fc.maxSafeNat()
    fc.assert(fc.property(whole, whole, (a, b) => a === b || numberWords(a) !== numberWords(b)))
  })

  test('are for whole numbers only', () => {
    assert.throws(() => numberWords(1.5), RangeError)
  })
})

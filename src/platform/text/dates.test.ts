import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween, formatDate, longDate, parseDate, today } from './dates.ts'

const anyDate = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1900-01-01', days))

describe('dates', () => {
  test('are read in every way that officers type them', () => {
    for (const typed of ['1/2/2024', '01/02/2024', '1-2-2024', '1.2.2024', '2024-02-01', ' 2024-2-1 '])
      assert.equal(parseDate(typed), '2024-02-01', typed)
  })

  test('that no calendar has are refused', () => {
    for (const typed of ['31/02/2024', '29/02/2023', '0/1/2024', '1/13/2024', '32/1/2024', '31/04/2024'])
      assert.equal(parseDate(typed), null, typed)
  })

  test('that are only half written are refused', () => {
    for (const typed of ['', '1/2', '1/2/24', '1/2-2024', '2024', 'hôm nay', '01/02/2024 x', '1/1/0024'])
      assert.equal(parseDate(typed), null, typed)
  })

  test('shown can be read back', () => {
    fc.assert(fc.property(anyDate, (date) => parseDate(formatDate(date)) === date && parseDate(date) === date))
  })

  test('in official documents carry a 0 before days below 10 and months 1 and 2 only', () => {
    assert.equal(longDate('2024-02-05'), 'ngày 05 tháng 02 năm 2024')
    assert.equal(longDate('2024-03-15'), 'ngày 15 tháng 3 năm 2024')
    assert.equal(longDate('2024-11-09'), 'ngày 09 tháng 11 năm 2024')
  })

  test('turn at midnight in Vietnam, not in Greenwich', () => {
    assert.equal(today(new Date('2024-12-31T16:59:59Z')), '2024-12-31')
    assert.equal(today(new Date('2024-12-31T17:00:00Z')), '2025-01-01')
  })

  test('count days over the end of February', () => {
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2)
    assert.equal(daysBetween('2023-02-28', '2023-03-01'), 1)
    assert.equal(daysBetween('2024-03-01', '2024-02-28'), -2)
  })

  test('moved by some days lie that many days apart', () => {
    const days = fc.integer({ min: -2000, max: 2000 })
    fc.assert(fc.property(anyDate, days, (date, count) => daysBetween(date, addDays(date, count)) === count))
  })
})

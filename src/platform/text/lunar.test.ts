import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween } from './dates.ts'
import { lunarDay, lunarToSolar } from './lunar.ts'

const shown = (date: string) => {
  const { day, month, year, isLeap } = lunarDay(date)
  return `${day}/${month}/${year}${isLeap ? ' nhuận' : ''}`
}

describe('the lunar calendar of Việt Nam', () => {
  test('begins each year at Tết as the State’s calendar has it', () => {
    for (const [day, year] of [
      ['1968-01-29', 1968],
      ['1985-01-21', 1985],
      ['2007-02-17', 2007],
      ['2023-01-22', 2023],
      ['2024-02-10', 2024],
      ['2025-01-29', 2025],
      ['2026-02-17', 2026],
      ['2030-02-02', 2030],
    ] as const)
      assert.equal(shown(day), `1/1/${year}`, day)
  })

  test('has the feast of the Hùng kings on the tenth of the third month, after a leap month too', () => {
    for (const day of ['2023-04-29', '2024-04-18', '2025-04-07', '2026-04-26'])
      assert.match(shown(day), /^10\/3\/20\d\d$/, day)
    assert.equal(shown('2023-04-15'), '25/2/2023 nhuận')
    assert.equal(shown('2025-08-01'), '8/6/2025 nhuận')
  })

  test('goes on by one day each day, and to the first of a month after its 29th or 30th', () => {
    const day = fc.integer({ min: 0, max: 72_000 }).map((days) => addDays('1901-01-01', days))
    fc.assert(
      fc.property(day, (date) => {
        const [here, next] = [lunarDay(date), lunarDay(addDays(date, 1))]
        if (next.day !== here.day + 1) {
          assert.equal(next.day, 1)
          assert.ok(here.day === 29 || here.day === 30)
        }
      }),
    )
  })
})

test('the lunar new year falls on the days of the almanac, those on which Hà Nội and Peking differed among them', () => {
  for (const [year, day] of [
    [1985, '1985-01-21'], // Peking: 20 February
    [2007, '2007-02-17'], // Peking: 18 February
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2030, '2030-02-02'], // Peking: 3 February
  ] as const)
    assert.equal(lunarToSolar(year, 1, 1), day)
})

test('the Hùng Kings are commemorated on the days of the almanac, leap months before or after', () => {
  for (const [year, day] of [
    [2023, '2023-04-29'], // the second month stood twice
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
  ] as const)
    assert.equal(lunarToSolar(year, 3, 10), day)
})

test('a month after a leap month, and the months at the end of the year', () => {
  assert.equal(lunarToSolar(2025, 8, 15), '2025-10-06') // the sixth month stood twice
  assert.equal(lunarToSolar(2020, 8, 15), '2020-10-01') // the fourth month stood twice
  assert.equal(lunarToSolar(2024, 10, 15), '2024-11-15')
  assert.equal(lunarToSolar(2024, 12, 23), '2025-01-22')
})

test('every year, months follow each other by 29 or 30 days, or by two moons over a leap month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2080 }), fc.integer({ min: 1, max: 11 }), (year, month) => {
      const gap = daysBetween(lunarToSolar(year, month, 1), lunarToSolar(year, month + 1, 1))
      assert.ok([29, 30, 58, 59, 60].includes(gap), `${year}/${month}: ${gap}`)
      const whole = daysBetween(lunarToSolar(year, 1, 1), lunarToSolar(year + 1, 1, 1))
      assert.ok([353, 354, 355, 383, 384, 385].includes(whole), `${year}: ${whole}`)
    }),
  )
})

test('a day found by its lunar date has that lunar date', () => {
  const lunar = fc.record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }) })
  fc.assert(
    fc.property(lunar, fc.integer({ min: 1, max: 29 }), ({ year, month }, day) => {
      assert.deepEqual(lunarDay(lunarToSolar(year, month, day)), { day, month, year, isLeap: false })
    }),
  )
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from './dates.ts'
import { lunarDay } from './lunar.ts'

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

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#platform/text/dates.ts'
import { lunarDay } from '#platform/text/lunar.ts'
import { type Anniversary, feastsBetween, feastsOf } from './anniversary-dates.ts'

const it = (over: Partial<Anniversary>): Anniversary => ({
  ...{ key: 'a', calendar: 'solar', month: 6, day: 11, since: null, toConfirm: false, announced: [] },
  ...over,
})
const daysOf = (feasts: { on: string }[]) => feasts.map(({ on }) => on)

test('a day by the sun stands on its day, with its years, and a round year is told', () => {
  const [feast] = feastsOf(2023, [it({ since: 1948 })])
  assert.deepEqual([feast?.on, feast?.years, feast?.isRound], ['2023-06-11', 75, true])
  assert.equal(feastsOf(2024, [it({ since: 1948 })])[0]?.isRound, false)
  assert.equal(feastsOf(2024, [it({ since: 2024 })])[0]?.years, null)
})

test('a day by the moon is computed; one of the twelfth month falls into the solar year after', () => {
  assert.deepEqual(daysOf(feastsOf(2025, [it({ calendar: 'lunar', month: 3, day: 10 })])), ['2025-04-07'])
  assert.deepEqual(daysOf(feastsOf(2025, [it({ calendar: 'lunar', month: 12, day: 23 })])), ['2025-01-22'])
})

test('a day that was announced goes before what is computed, for that year alone', () => {
  const announced = [{ year: 2025, on: '2025-11-05', toConfirm: false }]
  const moon = it({ calendar: 'lunar', month: 10, day: 15, toConfirm: true, announced })
  assert.deepEqual(
    [2024, 2025].map((year) => [feastsOf(year, [moon])[0]?.on, feastsOf(year, [moon])[0]?.toConfirm]),
    [
      ['2024-11-15', true],
      ['2025-11-05', false],
    ],
  )
})

test('a span of days has what falls into it, the last day excluded, over the turn of a year too', () => {
  const days = [it({ month: 12, day: 31 }), it({ key: 'b', month: 1, day: 1 }), it({ key: 'c', month: 1, day: 6 })]
  assert.deepEqual(daysOf(feastsBetween('2025-12-31', '2026-01-06', days)), ['2025-12-31', '2026-01-01'])
  assert.deepEqual(feastsBetween('2026-01-06', '2026-01-06', days), [])
})

test('the moon agrees with itself: a computed feast stands on its lunar day, outside leap months', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1950, max: 2090 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 29 }),
      (year, month, day) => {
        for (const { on } of feastsBetween(`${year}-01-01`, addDays(`${year}-12-31`, 1), [
          it({ calendar: 'lunar', month, day }),
        ])) {
          const lunar = lunarDay(on)
          assert.deepEqual([lunar.month, lunar.day, lunar.isLeap], [month, day, false])
        }
      },
    ),
    { numRuns: 60 },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Anniversary, feastsOf } from './anniversary-dates.ts'

const it = (over: Partial<Anniversary>): Anniversary => ({
  ...{
    id: 'a',
    key: 'a',
    name: 'Ngày',
    calendar: 'solar',
    month: 6,
    day: 11,
    since: null,
    toConfirm: false,
    announced: [],
  },
  ...over,
})

test('a day by the sun stands on its day, and a round year is told', () => {
  const [feast] = feastsOf(2023, [it({ since: 1948 })])
  assert.deepEqual([feast?.on, feast?.round], ['2023-06-11', 75])
  assert.equal(feastsOf(2024, [it({ since: 1948 })])[0]?.round, null)
})

test('a day by the moon is computed; one of the twelfth month falls into the solar year after', () => {
  assert.equal(feastsOf(2025, [it({ calendar: 'lunar', month: 3, day: 10 })])[0]?.on, '2025-04-07')
  assert.deepEqual(
    feastsOf(2025, [it({ calendar: 'lunar', month: 12, day: 23 })]).map(({ on }) => on),
    ['2025-01-22'],
  )
})

test('a day that was announced goes before what is computed, for that year alone', () => {
  const moon = it({
    calendar: 'lunar',
    month: 10,
    day: 15,
    toConfirm: true,
    announced: [{ year: 2025, on: '2025-11-05', toConfirm: false }],
  })
  assert.deepEqual(
    [2024, 2025].map((year) => [feastsOf(year, [moon])[0]?.on, feastsOf(year, [moon])[0]?.toConfirm]),
    [
      ['2024-11-15', true],
      ['2025-11-05', false],
    ],
  )
})

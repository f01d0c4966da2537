import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { comingWeek, turnOfWeek } from './this-week.ts'

const named = (name: string) => ({ name_vi: name, name_km: name, name_en: name })
const all = [
  { ...named('Mặt trận'), calendar: 'solar', month: 11, day: 18, since: 1930 },
  { ...named('Nhà giáo'), calendar: 'solar', month: 11, day: 20, since: 1982 },
  { ...named('Tết'), calendar: 'lunar', month: 1, day: 1, since: null },
  { ...named('Chôl Chnăm Thmây'), calendar: 'khmer', month: 4, day: 14, since: null },
]
const of = (day: string) => comingWeek(all, day).map((it) => [it.anniversary.name_vi, it.on, it.years])

describe('the week on the front page', () => {
  test('has the feasts of today and six days on, with their years', () => {
    assert.deepEqual(of('2025-11-18'), [
      ['Mặt trận', '2025-11-18', 95],
      ['Nhà giáo', '2025-11-20', 43],
    ])
    assert.deepEqual(of('2025-11-21'), [])
  })

  test('finds a lunar feast by the moon, over the end of a year too', () => {
    assert.deepEqual(of('2026-02-12'), [['Tết', '2026-02-17', undefined]])
    assert.deepEqual(of('2025-04-08'), [['Chôl Chnăm Thmây', '2025-04-14', undefined]])
  })

  test('gives every field its week in turn, from Monday on', () => {
    const turns = ['2025-11-16', '2025-11-17', '2025-11-23', '2025-11-24'].map((day) => turnOfWeek(day, 6))
    assert.equal(turns[1], turns[2])
    assert.equal((turns[0]! + 1) % 6, turns[1])
    assert.equal((turns[2]! + 1) % 6, turns[3])
  })
})

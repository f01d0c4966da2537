import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comingDays, mondayOf } from './calendar.ts'

const plan = { validTo: '2026-01-01', month: 11, day: 30 }

test('the plan’s own days come while it runs: the report at the end of November, the quota at the end of the year', () => {
  assert.deepEqual(comingDays('2024-11-18', plan, [], 45), [
    { kind: 'report', on: '2024-11-30' },
    { kind: 'quota', on: '2024-12-31' },
  ])
  assert.deepEqual(comingDays('2025-12-01', plan, [], 45), [{ kind: 'quota', on: '2025-12-31' }])
  assert.deepEqual(comingDays('2026-02-01', undefined, [], 45), [])
})

test('an anniversary is named when it is near, over the turn of the year too', () => {
  const feasts = [
    { name: 'Ngày thành lập Đảng', month: 2, day: 3 },
    { name: 'Quốc khánh', month: 9, day: 2 },
  ]
  assert.deepEqual(comingDays('2025-12-31', undefined, feasts, 45), [
    { kind: 'anniversary', name: 'Ngày thành lập Đảng', on: '2026-02-03' },
  ])
})

test('a week begins on Monday', () => {
  assert.equal(mondayOf('2024-11-18'), '2024-11-18')
  assert.equal(mondayOf('2024-11-24'), '2024-11-18')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comingDays, mondayOf } from './calendar.ts'

const plan = { validTo: '2026-01-01', month: 11, day: 30 }

test('the plan’s own days come while it runs: the report at the end of November, the quota at the end of the year', () => {
  assert.deepEqual(comingDays('2024-11-18', plan, []), [
    { kind: 'report', on: '2024-11-30' },
    { kind: 'quota', on: '2024-12-31' },
  ])
  assert.deepEqual(comingDays('2025-12-01', plan, []), [{ kind: 'quota', on: '2025-12-31' }])
  assert.deepEqual(comingDays('2026-02-01', undefined, []), [])
})

test('an anniversary stands between the plan’s own days', () => {
  assert.deepEqual(
    comingDays('2025-12-01', plan, [{ name: 'Ngày thành lập Quân đội', on: '2025-12-22' }]).map(({ on }) => on),
    ['2025-12-22', '2025-12-31'],
  )
})

test('a week begins on Monday', () => {
  assert.equal(mondayOf('2024-11-18'), '2024-11-18')
  assert.equal(mondayOf('2024-11-24'), '2024-11-18')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueAt, dueOn } from './deadline.ts'

const holidays = { off: new Set(['2024-06-13']), worked: new Set<string>() }

test('working days leave out weekends and holidays, days do not', () => {
  // 11/06/2024 is a Tuesday.
  assert.equal(dueOn('2024-06-11', { amount: 3, measure: 'working_days' }, holidays), '2024-06-17')
  assert.equal(dueOn('2024-06-14', { amount: 10, measure: 'working_days' }, holidays), '2024-06-28')
  assert.equal(dueOn('2024-06-11', { amount: 15, measure: 'days' }, holidays), '2024-06-26')
})

test('hours run through nights, weekends and holidays', () => {
  assert.equal(dueAt(new Date('2024-06-14T15:30:00Z'), 72).toISOString(), '2024-06-17T15:30:00.000Z')
  assert.equal(dueOn('2024-06-14', { amount: 72, measure: 'hours' }, holidays), '2024-06-17')
})

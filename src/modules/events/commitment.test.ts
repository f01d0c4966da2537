import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOfDue, wordFor } from './commitment.ts'

test('a promise is overdue from the day after it was to begin, and only while nothing came of it', () => {
  const dueOn = '2024-08-01'
  assert.equal(wordFor({ state: 'promised', dueOn }, '2024-08-01'), 'promised')
  assert.equal(wordFor({ state: 'promised', dueOn }, '2024-08-02'), 'overdue')
  assert.equal(wordFor({ state: 'begun', dueOn }, '2025-01-01'), 'begun')
  assert.equal(wordFor({ state: 'dropped', dueOn }, '2025-01-01'), 'dropped')
})

test('it is to begin on the day of the meeting or after, within three years', () => {
  assert.equal(faultOfDue('2024-06-19', '2024-06-20'), 'events.dueBefore')
  assert.equal(faultOfDue('2024-06-20', '2024-06-20'), undefined)
  assert.equal(faultOfDue('2027-12-31', '2024-06-20'), undefined)
  assert.equal(faultOfDue('2028-01-01', '2024-06-20'), 'events.dueTooFar')
})

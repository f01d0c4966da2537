import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueOn, warningOf } from './quiet-check.ts'

test('a look holds for six months, to the last day of a shorter month', () => {
  assert.equal(dueOn('2024-03-15'), '2024-09-15')
  assert.equal(dueOn('2024-08-31'), '2025-02-28')
  assert.equal(dueOn('2024-12-05'), '2025-06-05')
})

test('nothing is said while the recognition or a look is fresh', () => {
  assert.equal(warningOf(null, '2024-03-15', '2024-09-15'), undefined)
  assert.equal(warningOf({ on: '2024-08-01', isWell: true }, '2024-01-10', '2025-01-31'), undefined)
})

test('the newsroom is warned once nobody has looked for six months, and as long as not all was well', () => {
  assert.equal(warningOf(null, '2024-03-15', '2024-09-16'), 'notLooked')
  assert.equal(warningOf({ on: '2024-08-01', isWell: true }, '2024-01-10', '2025-02-02'), 'notLooked')
  assert.equal(warningOf({ on: '2024-08-01', isWell: false }, '2024-01-10', '2024-08-02'), 'notWell')
})

test('a recognition after the look says that it was settled', () => {
  assert.equal(warningOf({ on: '2024-08-01', isWell: false }, '2024-10-10', '2024-11-01'), undefined)
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { turnOfWeek } from './this-week.ts'

describe('the week on the front page', () => {
  test('gives every field its week in turn, from Monday on', () => {
    const turns = ['2025-11-16', '2025-11-17', '2025-11-23', '2025-11-24'].map((day) => turnOfWeek(day, 6))
    assert.equal(turns[1], turns[2])
    assert.equal((turns[0]! + 1) % 6, turns[1])
    assert.equal((turns[2]! + 1) % 6, turns[3])
  })
})

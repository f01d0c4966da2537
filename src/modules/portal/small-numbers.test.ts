import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishable } from './small-numbers.ts'

test('one to four people are not counted; none and five are', () => {
  assert.deepEqual([0, 1, 4, 5, 60].map(publishable), [0, undefined, undefined, 5, 60])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterFailure, isLocked, type Tries } from './lockout.ts'

const now = new Date('2024-11-18T01:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

test('the fifth wrong password in a row locks the account for ten minutes', () => {
  let tries: Tries = { failures: 0, lockedUntil: null }
  for (let i = 0; i < 4; i++) tries = afterFailure(tries, now)
  assert.equal(isLocked(tries, now), false)

  tries = afterFailure(tries, now)
  assert.equal(isLocked(tries, later(9)), true)
  assert.equal(isLocked(tries, later(10)), false)
})

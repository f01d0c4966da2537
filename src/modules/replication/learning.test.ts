import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOfOutcome } from './learning.ts'

test('a question is answered, a visit or a mentor agreed to, and each may be declined', () => {
  assert.equal(faultOfOutcome('question', 'answered'), undefined)
  assert.equal(faultOfOutcome('question', 'agreed'), 'notAChoice')
  assert.equal(faultOfOutcome('visit', 'agreed'), undefined)
  assert.equal(faultOfOutcome('mentor', 'answered'), 'notAChoice')
  assert.equal(faultOfOutcome('visit', 'declined'), undefined)
})

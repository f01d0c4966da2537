import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOpen, take } from './lifecycle.ts'

test('a choice is sent, gathered, judged and submitted, in this order alone', () => {
  assert.equal(take('submit', take('pass', take('gather', take('send', 'chosen')))), 'submitted')
  for (const [step, state] of [
    ['gather', 'chosen'],
    ['pass', 'sent'],
    ['submit', 'gathered'],
    ['send', 'sent'],
    ['drop', 'submitted'],
  ] as const)
    assert.throws(() => take(step, state), { message: 'selection.movedOn' })
})

test('what was returned is sent again, and a verdict may be changed until it goes out', () => {
  assert.ok(isOpen('send', 'returned') && isOpen('pass', 'failed') && isOpen('fail', 'passed'))
  assert.equal(isOpen('fail', 'submitted'), false)
})

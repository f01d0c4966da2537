import assert from 'node:assert/strict'
import { test } from 'node:test'
import { can, type State, states, take } from './lifecycle.ts'

const at = (state: State, heldState: State | null = null, councilPassed = false) => ({
  state,
  heldState,
  councilPassed,
})

test('the way of a dossier from draft to decision', () => {
  assert.equal(take('submit', at('draft')), 'moving')
  assert.equal(take('sendBack', at('moving')), 'returned')
  assert.equal(take('resubmit', at('returned')), 'moving')
  assert.equal(take('toCouncil', at('moving')), 'council')
  assert.equal(take('pass', at('council')), 'passed')
  assert.equal(take('place', at('passed')), 'placed')
  assert.equal(take('decide', at('placed')), 'decided')
})

test('what is taken off a decision goes back to where it came from', () => {
  assert.equal(take('takeOff', at('placed', null, true)), 'passed')
  assert.equal(take('takeOff', at('placed', null, false)), 'moving')
})

test('a hold stops everything but its release, which goes back to the step before', () => {
  for (const action of ['submit', 'forward', 'sendBack', 'toCouncil', 'place', 'decide', 'withdraw'] as const)
    assert.throws(() => take(action, at('on_hold', 'moving')), { message: 'commendations.held' })
  assert.equal(take('release', at('on_hold', 'passed')), 'passed')
})

test('what is decided, declined or withdrawn stays so', () => {
  const actions = ['edit', 'submit', 'forward', 'place', 'takeOff', 'hold', 'decline', 'withdraw'] as const
  for (const state of ['decided', 'declined', 'withdrawn'] as const)
    for (const action of actions) assert.ok(!can(action, { state }), `${action} from ${state}`)
  assert.equal(states.length, 10)
})

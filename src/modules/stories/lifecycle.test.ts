import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isOpen, type State, type Step, states, stepNames, take } from './lifecycle.ts'

const leads: Record<Step, Partial<Record<State, State>>> = {
  save: {
    draft: 'draft',
    in_review: 'draft',
    approved: 'draft',
    published: 'published',
    taken_down: 'taken_down',
  },
  send: { draft: 'in_review', taken_down: 'in_review' },
  return: { in_review: 'draft', approved: 'draft' },
  approve: { in_review: 'approved' },
  publish: { approved: 'published' },
  correct: { published: 'published' },
  takeDown: { published: 'taken_down' },
}

describe('the states of a story', () => {
  for (const step of stepNames)
    for (const state of states) {
      const next = leads[step][state]
      test(`${step} while ${state} ${next ? `leads to ${next}` : 'is refused'}`, () => {
        assert.equal(isOpen(step, state), next !== undefined)
        if (next) assert.equal(take(step, state), next)
        else assert.throws(() => take(step, state), { kind: 'conflict', message: 'wrongState' })
      })
    }

  test('whatever is done in whatever order, nothing is published that was not approved as it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stepNames), { maxLength: 40 }), (walk) => {
        let state: State = 'draft'
        let isApproved = false
        for (const step of walk) {
          if (!isOpen(step, state)) continue
          if (step === 'publish') assert.ok(isApproved)
          state = take(step, state)
          if (step === 'approve') isApproved = true
          else if (step !== 'publish') isApproved = false
        }
      }),
    )
  })
})

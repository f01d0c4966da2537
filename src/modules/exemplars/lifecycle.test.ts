import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Life, openSteps, type Step, take } from './lifecycle.ts'
import type { Stage } from './stage.ts'

const steps: Step[] = [
  ...(['nominate', 'sendBack', 'resubmit', 'verify', 'pass', 'fail'] as const),
  ...(['recognise', 'decline', 'hold', 'release', 'withdraw'] as const),
]

/** For every stage, where each step leads; a step that is not named is refused. */
const table: Record<Stage, Partial<Record<Step, Stage>>> = {
  emerging: { nominate: 'nominated', hold: 'on_hold', withdraw: 'withdrawn' },
  nominated: { sendBack: 'returned', verify: 'verified', decline: 'emerging', hold: 'on_hold', withdraw: 'withdrawn' },
  returned: { resubmit: 'nominated', hold: 'on_hold', withdraw: 'withdrawn' },
  verified: {
    ...{ sendBack: 'returned', pass: 'assessed', fail: 'verified', decline: 'emerging' },
    ...{ hold: 'on_hold', withdraw: 'withdrawn' },
  },
  assessed: {
    ...{ pass: 'assessed', fail: 'verified', recognise: 'recognised', decline: 'emerging' },
    ...{ hold: 'on_hold', withdraw: 'withdrawn' },
  },
  recognised: { nominate: 'nominated', hold: 'on_hold', withdraw: 'withdrawn' },
  on_hold: { release: 'returned', withdraw: 'withdrawn' },
  withdrawn: {},
  merged: {},
}

const at = (stage: Stage, isRecognised = false): Life => ({
  stage,
  heldStage: stage === 'on_hold' ? 'returned' : null,
  isRecognised,
})

describe('the life of an exemplar', () => {
  for (const [stage, ends] of Object.entries(table) as [Stage, Partial<Record<Step, Stage>>][]) {
    for (const step of steps) {
      const end = ends[step]
      test(`${step} while ${stage} ${end ? `leads to ${end}` : 'is refused'}`, () => {
        if (end) assert.equal(take(step, at(stage)).stage, end)
        else assert.throws(() => take(step, at(stage)), { kind: 'conflict', message: 'wrongState' })
      })
    }
    test(`the steps offered while ${stage} are those it can take`, () => {
      assert.deepEqual(openSteps(stage).sort(), Object.keys(ends).sort())
    })
  }

  test('declined at a higher level, an exemplar stays what it was recognised as', () => {
    assert.equal(take('decline', at('assessed', true)).stage, 'recognised')
  })

  test('a hold remembers where it began and the release forgets it', () => {
    const held = take('hold', at('assessed'))
    assert.deepEqual(held, { stage: 'on_hold', heldStage: 'assessed', isRecognised: false })
    assert.deepEqual(take('release', held), at('assessed'))
  })
})

test('no sequence of steps reaches recognition without nomination, verification, a passed assessment and a decision', () => {
  let reached = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { minLength: 4, maxLength: 40, size: 'max' }), (sequence) => {
      let life = at('emerging')
      const taken: Step[] = []
      for (const step of sequence) {
        try {
          life = take(step, life)
          taken.push(step)
        } catch {
          continue // refused: the life goes on as it was
        }
        if (step === 'recognise') {
          reached += 1
          const since = taken.lastIndexOf('recognise', taken.length - 2) + 1
          const way = taken.slice(since)
          for (const needed of ['nominate', 'verify', 'pass'] as const)
            assert.ok(way.includes(needed), `${needed} before`)
          const judged = way.filter((it) => it === 'pass' || it === 'fail')
          assert.equal(judged.at(-1), 'pass', 'the last assessment passed')
        }
        if (life.stage === 'recognised') assert.ok(taken.includes('recognise'))
      }
    }),
    { numRuns: 2000 },
  )
  assert.ok(reached > 0, 'some sequences do get there')
})

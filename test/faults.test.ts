import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Outcome, runWithFaults } from '../bench/faults/run.ts'

describe('when the server and its database are killed at random moments', () => {
  let outcome: Outcome
  before(async () => {
    outcome = await runWithFaults({ kills: 3, writers: 2, seed: 5, port: 4192, now: new Date() })
  })

  test('what officers were told is saved is there once, and whole', () => {
    const acknowledged = outcome.writings.flatMap((it) => it.acknowledged)
    assert.ok(acknowledged.length > 0, 'nothing was acknowledged')
    assert.deepEqual(
      outcome.findings.filter(({ broken }) => broken > 0),
      [],
    )
    assert.deepEqual(
      outcome.writings.flatMap((it) => it.refused),
      [],
    )
  })

  test('the server outlives its database and answers again', () => {
    assert.deepEqual(outcome.killing.crashed, [])
    assert.ok(outcome.killing.server + outcome.killing.database >= 3)
    assert.ok(outcome.isReady)
  })

  test('queued work is done, and published pages are kept again', () => {
    assert.ok(outcome.jobs.queued > 0)
    assert.equal(outcome.jobs.left, 0)
    assert.ok(outcome.keepsPages)
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dueOn, faultOfStep, openMilestones } from './outcome.ts'

describe('what becomes of an adoption', () => {
  test('is asked after 3, 6 and 12 months, on the last day of a month that is too short', () => {
    assert.equal(dueOn('2024-05-02', 3), '2024-08-02')
    assert.equal(dueOn('2024-11-30', 3), '2025-02-28')
    assert.equal(dueOn('2024-08-31', 6), '2025-02-28')
    assert.equal(dueOn('2024-02-29', 12), '2025-02-28')
  })

  test('is told from a month before its time on, once, and never backwards', () => {
    assert.deepEqual(openMilestones('2024-05-02', [], '2024-07-01'), [])
    assert.deepEqual(openMilestones('2024-05-02', [], '2024-07-03'), [3])
    assert.deepEqual(openMilestones('2024-05-02', [], '2025-05-02'), [3, 6, 12])
    assert.deepEqual(openMilestones('2024-05-02', [6], '2025-05-02'), [12])
    assert.deepEqual(openMilestones('2024-05-02', [3, 12], '2026-05-02'), [])
  })

  test('where it failed, the step is one that the model has, or before the first', () => {
    assert.equal(faultOfStep(null, 4), 'replication.whichStep')
    assert.equal(faultOfStep(5, 4), 'notAChoice')
    assert.equal(faultOfStep(0, 4), undefined)
    assert.equal(faultOfStep(3, 4), undefined)
    assert.equal(faultOfStep(null, 0), undefined)
  })
})

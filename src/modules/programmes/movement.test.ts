import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faultOfChangeDay, phaseOf } from './movement.ts'

describe('a movement on a day', () => {
  const span = { from: '2024-01-01', to: '2025-01-01' }

  test('runs from its first day to the day before it ends', () => {
    assert.deepEqual(
      ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((day) => phaseOf(span, day)),
      ['coming', 'running', 'running', 'over'],
    )
    assert.equal(phaseOf({ from: null, to: null }, '2024-06-11'), 'running')
  })

  test('is changed from a day that is neither ahead nor before what was changed last', () => {
    const last = { from: '2024-01-01', changedOn: '2024-03-01' }
    const fault = (on: string) => faultOfChangeDay(on, last, '2024-06-11')
    assert.equal(fault('2024-02-01'), 'programmes.beforeLastChange')
    assert.equal(fault('2024-06-12'), 'programmes.inFuture')
    assert.equal(fault('2024-03-01'), undefined)
    assert.equal(
      faultOfChangeDay('2023-12-31', { ...last, changedOn: null }, '2024-06-11'),
      'programmes.beforeLastChange',
    )
  })
})

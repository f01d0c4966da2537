import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { faultOfChangeDay, phaseOf, wordsOver } from './movement.ts'

describe('a movement on a day', () => {
  const span = { from: '2024-01-01', to: '2025-01-01' }

  test('runs from its first day to the day before it ends', () => {
    assert.deepEqual(
      ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((day) => phaseOf(span, day)),
      ['coming', 'running', 'running', 'over'],
    )
    assert.equal(phaseOf({ from: null, to: null }, '2024-06-11'), 'running')
  })

  test('is changed from a day that may lie ahead, while it runs, and not before what was changed last', () => {
    const last = { ...span, changedOn: '2024-03-01' }
    const fault = (on: string) => faultOfChangeDay(on, last, '2024-06-11')
    assert.equal(fault('2024-02-01'), 'programmes.beforeLastChange')
    assert.equal(fault('2024-12-31'), undefined)
    assert.equal(fault('2025-01-01'), 'programmes.afterItsEnd')
    assert.equal(fault('2024-03-01'), undefined)
    assert.equal(
      faultOfChangeDay('2023-12-31', { ...last, changedOn: null }, '2024-06-11'),
      'programmes.beforeLastChange',
    )
  })

  test('was called, and will be called, by the days on which words hold; those that never held are not told', () => {
    const was = [
      { name: 'A', until: '2024-03-01' },
      { name: 'B', until: '2024-09-01' },
      { name: 'C', until: '2024-09-01' },
    ]
    const { before, ahead } = wordsOver(was, { name: 'D' }, '2024-06-11')
    assert.deepEqual(
      [before.map((it) => it.name), ahead.map((it) => [it.name, it.since])],
      [['A'], [['D', '2024-09-01']]],
    )
    const later = wordsOver(was, { name: 'D' }, '2024-09-01')
    assert.deepEqual([later.before.map((it) => it.name), later.ahead], [['B', 'A'], []])
  })
})

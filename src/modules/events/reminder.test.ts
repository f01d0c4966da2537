import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stageOn } from './reminder.ts'

test('people are reminded three days and one day before; a day that was missed is caught up, never after the event', () => {
  const stages = ['16', '17', '18', '19', '20', '21'].map((day) => stageOn('2024-06-20', `2024-06-${day}`))
  assert.deepEqual(stages, [undefined, 3, 3, 1, 1, undefined])
})

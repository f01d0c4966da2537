import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrangeRundown, clock, minutes, totalOf } from './rundown.ts'

const bulletins = [60, 125, 30].map((seconds, at) => ({
  id: `b${at}`,
  title: '',
  unitName: '',
  seconds,
  priority: null,
}))

test('bulletins follow each other in their order with a pause; one without a place is not in it', () => {
  const places = new Map([
    ['b1', 1],
    ['b0', 2],
  ])
  const slots = arrangeRundown(bulletins, places, 17 * 3600)
  assert.deepEqual(
    slots.map((it) => [it.id, clock(it.at)]),
    [
      ['b1', '17:00:00'],
      ['b0', '17:02:10'],
    ],
  )
  assert.equal(totalOf(slots), 190)
  assert.equal(minutes(totalOf(slots)), '3:10')
  assert.equal(totalOf([]), 0)
  assert.equal(clock(24 * 3600 + 61), '00:01:01')
})

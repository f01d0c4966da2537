import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agrees } from './speaker.ts'

test('a speaker is found from the day they agreed until the day they end it', () => {
  const offer = { agreedOn: '2024-06-10', endedOn: '2024-07-01' }
  assert.deepEqual(
    ['2024-06-09', '2024-06-10', '2024-06-30', '2024-07-01'].map((day) => agrees(offer, day)),
    [false, true, true, false],
  )
  assert.equal(agrees({ ...offer, endedOn: null }, '2030-01-01'), true)
})

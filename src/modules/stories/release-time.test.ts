import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hourInput, isTooLate, momentIn } from './release-time.ts'

test('an hour is read as people type it, and what no clock shows is refused', () => {
  const read = (typed: string) => hourInput.safeParse(typed).data
  assert.deepEqual(['8:00', '8h', '08.30', '17h05', '23:59'].map(read), ['08:00', '08:00', '08:30', '17:05', '23:59'])
  assert.deepEqual(['24:00', '8:60', 'sáng', '', '8:5'].map(read), Array(5).fill(undefined))
})

test('a day and an hour are a moment in Vietnam', () => {
  assert.equal(momentIn('2024-06-12', '08:00').toISOString(), '2024-06-12T01:00:00.000Z')
})

test('two hours after its moment a story still goes out, a second later it does not', () => {
  const planned = new Date('2024-06-12T01:00:00Z')
  assert.equal(isTooLate(planned, new Date('2024-06-12T03:00:00Z')), false)
  assert.equal(isTooLate(planned, new Date('2024-06-12T03:00:01Z')), true)
})

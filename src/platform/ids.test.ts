import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from './ids.ts'

test('ids are ordered by their time, and by their making within one millisecond', () => {
  const now = new Date('2025-11-18T03:00:07.465Z')
  const made = [...Array.from({ length: 1000 }, () => newId(now)), newId(new Date(now.getTime() + 1))]
  assert.deepEqual([...made].sort(), made)
  assert.equal(new Set(made).size, made.length)
})

test('an id is a UUID of version 7 that holds its time', () => {
  const now = new Date('2025-11-18T03:00:07.465Z')
  const id = newId(now)
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.equal(Number.parseInt(id.replace('-', '').slice(0, 12), 16), now.getTime())
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCronItems } from 'graphile-worker'
import { schedule } from './schedule.ts'

test('every clock is one that the worker can read', () => {
  for (const { cron, task } of schedule)
    assert.doesNotThrow(() => parseCronItems([{ match: cron, task: task.name, identifier: task.name }]), cron)
})

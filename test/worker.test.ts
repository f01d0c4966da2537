import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { createLog } from '#platform/log.ts'
import { startWorker } from '../src/worker.ts'
import { testDatabase, urlOf } from './database.ts'
import { someDay } from './world.ts'

test('the worker goes on after the end of several jobs at once could not be written down', async () => {
  const db = await testDatabase()
  const ownerUrl = urlOf(db)
  const queue = new pg.Client(ownerUrl)
  await queue.connect()
  const worker = await startWorker({ db, ownerUrl, log: createLog('silent'), now: () => someDay })
  try {
    for (const moment of [30, 50, 70]) {
      await queue.query(`
        select graphile_worker.add_job('events.announce', json_build_object('name', 'test.tick', 'payload', at))
        from generate_series(1, 300) at`)
      await pause(moment)
      await queue.query(`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name like 'gs-worker%'`)
      assert.ok(await isDone(40), `jobs are left, of those cut off after ${moment} ms`)
    }
  } finally {
    await worker.stop()
    await queue.end()
  }

  async function isDone(seconds: number): Promise<boolean> {
    for (let tries = 0; tries < seconds * 5; tries++) {
      const { rows } = await queue.query('select count(*)::int as n from graphile_worker.jobs where last_error is null')
      if (rows[0].n === 0) return true
      await pause(200)
    }
    return false
  }
})

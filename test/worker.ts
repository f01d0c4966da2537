import { runTaskListOnce } from 'graphile-worker'
import pg from 'pg'
import type { Db } from '#platform/db.ts'
import type { Place } from '#platform/jobs.ts'
import { allTasks } from '../src/worker.ts'
import { urlOf } from './database.ts'
import { someDay } from './world.ts'

/** Does what is queued as the worker does it, and what follows from that, three rounds deep. */
export async function work(db: Db, place: Place = {}): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(db) })
  await client.connect()
  for (let i = 0; i < 3; i++)
    await runTaskListOnce(
      {},
      allTasks(db, () => someDay, place),
      client as never,
    )
  await client.end()
}

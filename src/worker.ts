import { Logger, parseCronItems, run } from 'graphile-worker'
import pg from 'pg'
import type { Db } from '#platform/db.ts'
import { announcer } from '#platform/events.ts'
import { taskList } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import { reactions } from './reactions.ts'
import { schedule } from './schedule.ts'

/** Every task of the product: what follows from events, and what the clocks do. */
export function allTasks(db: Db, now: () => Date) {
  const tasks = [announcer(reactions), ...reactions.map(({ by }) => by), ...schedule.map(({ task }) => task)]
  return taskList(db, tasks, now)
}

type Options = { db: Db; ownerUrl: string; log: Log; now: () => Date }

/** Starts doing the queued jobs. `ownerUrl` reaches the queue; the tasks work with the application's own rights. */
export async function startWorker({ db, ownerUrl, log, now }: Options): Promise<{ stop: () => Promise<void> }> {
  const pgPool = new pg.Pool({ connectionString: ownerUrl, max: 5 })
  pgPool.on('error', (error) => log.debug(error.message)) // the database ended a connection: it is made again
  pgPool.on('connect', (client) => client.on('error', (error) => log.debug(error.message)))
  const runner = await run({
    pgPool,
    concurrency: 4,
    pollInterval: 1000,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 5000,
    taskList: allTasks(db, now),
    parsedCronItems: parseCronItems(
      schedule.map(({ cron, task }) => ({ match: cron, task: task.name, identifier: task.name })),
    ),
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error') log.error({ meta: meta?.failure ?? undefined }, message)
      else log.debug(message)
    }),
  })
  return {
    async stop() {
      await runner.stop()
      await pgPool.end()
    },
  }
}

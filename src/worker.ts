import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, parseCronItems, type Runner, run, runOnce, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { makeDocument, makePrint } from '#modules/commendations/index.ts'
import { mailEventReminder } from '#modules/events/index.ts'
import { makeBook, sendMessage } from '#modules/outreach/index.ts'
import { mailReminder } from '#modules/reporting/index.ts'
import { makePacket } from '#modules/selection/index.ts'
import { speakForm } from '#modules/stories/index.ts'
import type { Db } from '#platform/db.ts'
import { announcer } from '#platform/events.ts'
import { type Place, taskList } from '#platform/jobs.ts'
import type { Log } from '#platform/log.ts'
import { reactions } from './reactions.ts'
import { schedule } from './schedule.ts'

/** Every task of the product: what follows from events, and what the clocks do. */
export function allTasks(db: Db, now: () => Date, place: Place = {}) {
  const tasks = [
    announcer(reactions),
    ...reactions.map(({ by }) => by),
    ...schedule.map(({ task }) => task),
    makeDocument,
    makePrint,
    speakForm,
    makeBook,
    makePacket,
    mailReminder,
    mailEventReminder,
    sendMessage,
  ]
  return taskList(db, tasks, now, place)
}

type Options = { db: Db; ownerUrl: string; log: Log; now: () => Date } & Place

const connectionNames = 'gs-worker '

/** How long a runner that is ending is waited for, in milliseconds: longer than its jobs are given to end. */
const patience = 8000

/**
 * Starts doing the queued jobs, and starts again when the database was away for a while. Jobs that a worker held when it
 * was cut off are done over. `ownerUrl` reaches the queue; the tasks work with the application's own rights.
 */
export async function startWorker({
  db,
  ownerUrl,
  log,
  now,
  ...place
}: Options): Promise<{ stop: () => Promise<void> }> {
  const name = connectionNames + randomUUID().slice(0, 13)
  let pgPool = createPool()
  let isStopping = false
  let held: string[] = []
  let overdue: Promise<unknown> = new Promise(() => {})
  let isReleased = await releaseJobs(pgPool, name, held)
  let runner = await start()
  const kept = keep()
  const again = setInterval(releaseLater, 1000)
  return {
    async stop() {
      isStopping = true
      clearInterval(again)
      await Promise.race([runner.stop(), overdue]).catch((error) => log.debug(error)) // it may have ended by itself
      await kept
      await leave(pgPool)
    },
  }

  /** No wait is for ever: neither for the database, nor for a connection that a runner which broke down never gave back. */
  function createPool(): pg.Pool {
    const pool = new pg.Pool({
      ...{ connectionString: ownerUrl, max: 5, application_name: name, connectionTimeoutMillis: 15_000 },
    })
    pool.on('error', (error) => log.debug(error.message)) // the database ended a connection: it is made again
    pool.on('connect', (client) => client.on('error', (error) => log.debug(error.message)))
    return pool
  }

  /** A killed process may stay connected for a moment, busy with its last query: what it held is given back when it is gone. */
  async function releaseLater(): Promise<void> {
    if (isReleased) return clearInterval(again)
    isReleased = await releaseJobs(pgPool, name, held).catch(() => false)
  }

  function start(): Promise<Runner> {
    const events: WorkerEvents = new EventEmitter()
    events.on('pool:create', ({ workerPool }) => void held.push(workerPool.id))
    // A runner that ends because several jobs could not be written down at once may wait for ever for one of them.
    overdue = new Promise((ok) => events.on('pool:gracefulShutdown', () => void setTimeout(ok, patience).unref()))
    return run({
      ...{
        pgPool,
        events,
        taskList: allTasks(db, now, place),
        concurrency: 4,
        pollInterval: 1000,
        noHandleSignals: true,
      },
      gracefulShutdownAbortTimeout: 5000,
      // Only so does a job whose end could not be written down stop the runner, instead of the whole process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      parsedCronItems: parseCronItems(
        schedule.map(({ cron, task }) => ({ match: cron, task: task.name, identifier: task.name })),
      ),
      logger: new Logger(() => (level, message, meta) => {
        if (level === 'error') log.error({ meta: meta?.failure ?? undefined }, message)
        else log.debug(message)
      }),
    })
  }

  async function keep(): Promise<void> {
    for (;;) {
      await Promise.race([runner.promise, overdue]).catch((error) => log.debug(error))
      if (!isStopping) log.warn('the worker starts again')
      while (!isStopping) {
        await pause(1000)
        void leave(pgPool)
        pgPool = createPool() // what broke down may have kept connections of the old one to itself
        try {
          await pgPool.query('select graphile_worker.force_unlock_workers($1)', [held])
          held = []
          runner = await start()
          break
        } catch (error) {
          log.warn({ err: error }, 'the worker waits for the database')
        }
      }
      if (isStopping) return
    }
  }
}

/** Ends a pool; a connection that nobody gives back holds nothing up. */
async function leave(pool: pg.Pool): Promise<void> {
  await Promise.race([pool.end().catch(() => {}), pause(3000, undefined, { ref: false })])
}

/**
 * Gives back the jobs that an earlier process held when it was killed; not those of `own` runners. While another worker is
 * connected, they may be its: false, and nothing is done.
 */
async function releaseJobs(pgPool: pg.Pool, name: string, own: readonly string[]): Promise<boolean> {
  const { rows } = await pgPool.query(
    `select exists (select from pg_stat_activity where datname = current_database()
       and starts_with(application_name, $1) and application_name <> $2) as "isShared"`,
    [connectionNames, name],
  )
  if (rows[0].isShared) return false
  await pgPool.query(
    `select graphile_worker.force_unlock_workers(array(
       select distinct locked_by from graphile_worker.jobs where locked_by <> all ($1::text[])))`,
    [own],
  )
  return true
}

type Finishing = { db: Db; ownerUrl: string; now: Date } & Place

/** Does every queued job now, and what follows from it, as of an instant: for making a demonstration, and in tests. */
export async function finishJobs({ db, ownerUrl, now, ...place }: Finishing): Promise<void> {
  const taskList = allTasks(db, () => now, place)
  const logger = new Logger(() => () => {})
  await runOnce({ connectionString: ownerUrl, concurrency: 6, noHandleSignals: true, taskList, logger })
}

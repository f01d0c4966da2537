import { sql } from 'kysely'
import type { z } from 'zod'
import type { Db } from './db.ts'

/** Later work, done by the worker. `takes` is for the type checker only. */
export type Task<Payload = unknown> = {
  name: string
  run: (scene: Job, raw: unknown) => Promise<void>
  takes?: Payload
}

/** What a task is given: the database and the time at which it runs. */
export type Job = { db: Db; now: Date }

/** Names a piece of later work. Write it so that running it twice does no harm. */
export function task<Payload>(
  name: string,
  payload: z.ZodType<Payload>,
  work: (job: Job, payload: Payload) => Promise<void>,
): Task<Payload> {
  return { name, run: (job, raw) => work(job, payload.parse(raw)) }
}

/** Queues a task in the caller's transaction: if the change is rolled back, so is the job. */
export async function enqueue<Payload>(db: Db, { name }: Task<Payload>, payload: NoInfer<Payload>): Promise<void> {
  await sql`select platform.enqueue(${name}, ${JSON.stringify(payload)}::json)`.execute(db)
}

/** The tasks in the form the worker wants them: names to functions. */
export function taskList(db: Db, tasks: readonly Task[], now: () => Date) {
  return Object.fromEntries(tasks.map(({ name, run }) => [name, (raw: unknown) => run({ db, now: now() }, raw)]))
}

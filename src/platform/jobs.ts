import { sql } from 'kysely'
import type { z } from 'zod'
import type { SecretStore } from './credentials/secret-store.ts'
import type { Db } from './db.ts'
import type { FileStore } from './files/store.ts'
import type { Mailer } from './mail/mailer.ts'

/** Later work, done by the worker. `takes` is for the type checker only. */
export type Task<Payload = unknown> = {
  name: string
  run: (scene: Job, raw: unknown) => Promise<void>
  takes?: Payload
}

/** What a task is given: the database and the time at which it runs; where the product runs, its place too. */
export type Job = { db: Db; now: Date } & Place

/** Where the product runs: its store of files, its secrets, the address that people type, its way to send mail. */
export type Place = {
  files?: FileStore | undefined
  secrets?: SecretStore | undefined
  baseUrl?: string | undefined
  /** None where no server for mail is set: mail waits. */
  mailer?: Mailer | undefined
  /** Wipes a practice year: its database and its files. None where there is no place for them. */
  wipePractice?: ((id: string) => Promise<void>) | undefined
  /** Whether other sites may stand on this very machine. */
  loopback?: boolean | undefined
}

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
export function taskList(db: Db, tasks: readonly Task[], now: () => Date, place: Place = {}) {
  return Object.fromEntries(
    tasks.map(({ name, run }) => [name, (raw: unknown) => run({ ...place, db, now: now() }, raw)]),
  )
}

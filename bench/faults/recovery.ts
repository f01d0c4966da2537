import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** Jobs that do nothing, spread over the run, so that the worker is at work whenever it is interrupted. */
export async function spreadJobs(owner: Db, seconds: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(graphile_worker.add_job('events.announce', json_build_object('name', 'bench.tick', 'payload', at),
      run_at => now() + at * interval '50 milliseconds')) as n
    from generate_series(1, ${seconds * 20}::integer) at`.execute(owner)
  return rows[0]!.n
}

/** Waits until every job that is due was done; gives how many were not when the patience ended. */
export async function jobsLeft(owner: Db, seconds: number): Promise<number> {
  for (let tries = 0; ; tries++) {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from graphile_worker.jobs where task_identifier = 'events.announce'`.execute(owner)
    if (rows[0]!.n === 0 || tries >= seconds) return rows[0]!.n
    await pause(1000)
  }
}

/** True once published pages are kept again: the listener that hears of changes is back. A kept page has no request id. */
export async function keepsPages(url: string, seconds: number): Promise<boolean> {
  for (let tries = 0; tries < seconds * 4; tries++) {
    const answer = await ask(url)
    if (answer?.ok && !answer.headers.has('x-request-id')) return true
    await pause(250)
  }
  return false
}

/** True when the product says that it is ready within the time. */
export async function isReady(url: string, seconds: number): Promise<boolean> {
  for (let tries = 0; tries < seconds * 4; tries++) {
    if ((await ask(`${url}/readyz`))?.ok) return true
    await pause(250)
  }
  return false
}

/** One page, read to its end; nothing when there is none within ten seconds. */
async function ask(url: string): Promise<Response | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) })
    await answer.arrayBuffer()
    return answer
  } catch {
    return undefined
  }
}

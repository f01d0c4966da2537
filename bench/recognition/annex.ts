import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '#platform/db.ts'
import { open, send } from './asking.ts'
import type { Desk } from './round.ts'

/** How a long document came about while the desk was in use. `seen`: how far it said it was, each figure once. */
export type Printing = { seconds: number; seen: number[]; pages: number[]; bytes: number }

/** Orders the PDF of a decision and opens pages, one after the other, until it is there. @throws Error where it fails. */
export async function printWhileReading(
  db: Db,
  url: string,
  desk: Desk,
  { decision, reading }: { decision: string; reading: string },
): Promise<Printing> {
  const start = performance.now()
  await send(url, desk, `${decision}/van-ban`, [
    ['kind', 'decision'],
    ['format', 'pdf'],
  ])
  const pages: number[] = []
  const seen = new Set<number>()
  for (;;) {
    pages.push((await open(url, desk, reading)).milliseconds)
    const row = await db
      .selectFrom('commendations.document as d')
      .leftJoin('files.file as f', 'f.id', 'd.file_id')
      .select(['d.state', 'd.done', 'd.error', 'f.size'])
      .executeTakeFirstOrThrow()
    seen.add(row.done)
    if (row.state === 'failed') throw new Error(`the document failed: ${row.error}`)
    if (row.state === 'done')
      return { seconds: (performance.now() - start) / 1000, seen: [...seen], pages, bytes: Number(row.size) }
    if (performance.now() - start > 300_000) throw new Error('the document did not come within five minutes')
    await pause(25)
  }
}

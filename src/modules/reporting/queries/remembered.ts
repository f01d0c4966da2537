import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { behindReader } from '#platform/database/reader.ts'
import type { Db } from '#platform/db.ts'

/** What was counted, by the unit that keeps the records it was counted from. */
export type ByKeeper<Row> = ReadonlyMap<string, readonly Row[]>

/** Counts for all units a question is about; with `keepers` only from the records that these units keep. */
type Count<Row> = (db: Db, keepers?: readonly string[]) => Promise<ByKeeper<Row>>

/** What was counted, and the snapshot that it was counted in or after. */
type Kept = { seen: string; counted: ByKeeper<unknown>; rows: number }

/** So many rows are remembered for one database; what was asked for longest ago goes first. */
const mostRows = 600_000

/** More units than these and all is counted anew. */
const mostTouched = 100

type Entry = { asked: Promise<Kept>; rows: number }
const memories = new WeakMap<Db, Map<string, Entry>>()

/**
 * The answer to `question`, counted anew only for the units that a transaction touched since (`reporting.touched`); the
 * very same object while there was none. The question names all that the answer depends on but the records themselves. Only
 * for pages that read: inside a transaction, or by any other connection, everything is counted. See decision 117.
 */
export async function remembered<Row>(db: Db, question: unknown, count: Count<Row>): Promise<ByKeeper<Row>> {
  const source = behindReader(db)
  if (!source) return await count(db)

  const memory = memories.get(source) ?? new Map<string, Entry>()
  memories.set(source, memory)
  const key = createHash('sha256').update(JSON.stringify(question)).digest('base64url')
  // One after the other: whoever comes later starts from what the one before found.
  const before = memory.get(key)
  const asked = (before?.asked ?? Promise.resolve(undefined))
    .catch(() => undefined)
    .then((kept) => renew(source, kept, count))
  const entry: Entry = { asked, rows: before?.rows ?? 0 }
  memory.delete(key)
  memory.set(key, entry)
  try {
    const { counted, rows } = await asked
    entry.rows = rows
    makeRoom(memory)
    return counted as ByKeeper<Row>
  } catch (error) {
    if (memory.get(key) === entry) memory.delete(key)
    throw error
  }
}

async function renew(db: Db, kept: Kept | undefined, count: Count<unknown>): Promise<Kept> {
  const { seen, touched } = await listTouched(db, kept?.seen)
  if (!kept || !touched || touched.length > mostTouched) {
    const counted = await count(db)
    return { seen, counted, rows: sizeOf(counted) }
  }
  if (touched.length === 0) return { ...kept, seen }
  const fresh = await count(db, touched)
  const counted = new Map(kept.counted)
  for (const unitId of touched) {
    counted.delete(unitId)
    const rows = fresh.get(unitId)
    if (rows) counted.set(unitId, rows)
  }
  return { seen, counted, rows: sizeOf(counted) }
}

/**
 * The units touched by transactions that a snapshot had not seen, and the snapshot of now. No units where that cannot be
 * told: every unit was touched, or what was touched since was cleared away.
 */
async function listTouched(db: Db, since: string | undefined): Promise<{ seen: string; touched?: string[] }> {
  if (since === undefined) {
    const { rows } = await sql<{ seen: string }>`select pg_current_snapshot()::text as seen`.execute(db)
    return rows[0]!
  }
  // A transaction of the future is one of another server, from which a backup was restored here.
  const unseen = sql`xid >= pg_snapshot_xmin(${since}::pg_snapshot) and xid < pg_snapshot_xmax(pg_current_snapshot())`
  const { rows } = await sql<{ seen: string; touched: (string | null)[]; isForgotten: boolean }>`
    select pg_current_snapshot()::text as seen,
      array(select distinct unit_id::text from reporting.touched
        where ${unseen} and not pg_visible_in_snapshot(xid, ${since}::pg_snapshot)) as touched,
      exists (select 1 from reporting.forgotten where ${unseen}) as "isForgotten"`.execute(db)
  const { seen, touched, isForgotten } = rows[0]!
  const named = touched.filter((it) => it !== null)
  return isForgotten || named.length < touched.length ? { seen } : { seen, touched: named }
}

const sizeOf = (counted: ByKeeper<unknown>) => [...counted.values()].reduce((sum, rows) => sum + rows.length, 1)

function makeRoom(memory: Map<string, Entry>): void {
  let rows = [...memory.values()].reduce((sum, entry) => sum + entry.rows, 0)
  for (const [key, entry] of memory) {
    if (rows <= mostRows) return
    memory.delete(key)
    rows -= entry.rows
  }
}

import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import type { Moved, PastFigures } from '#platform/web/moved.ts'
import { type Rehearsal, rehearsalOf, type Side } from '../rehearsal.ts'
import { countKinds, listBearers, listStanding } from './bearers.ts'

/** What is counted on both sides of a reform. */
export type Counted = { moved: readonly Moved[]; pastFigures: PastFigures }

type Asked = Counted & { on: DateText; scope: Scope; reform: (db: Db) => Promise<void> }

/**
 * Does a reform on all that there is, counts before and after, and undoes it: everything in the caller's transaction, of
 * which nobody else sees anything.
 */
export async function rehearse(db: Db, { on, scope, reform, moved, pastFigures }: Asked): Promise<Rehearsal> {
  const past = await pastFigures(db, scope, on)
  const before = await sideOf(db, addDays(on, -1), moved)
  await sql`savepoint rehearsal`.execute(db)
  try {
    await reform(db)
    const after = await sideOf(db, on, moved)
    const pastAfter = await pastFigures(db, scope, on)
    return rehearsalOf(
      before,
      after,
      moved.map(({ key }) => key),
      compared(past, pastAfter),
    )
  } finally {
    await sql`rollback to savepoint rehearsal`.execute(db)
  }
}

async function sideOf(db: Db, day: DateText, moved: readonly Moved[]): Promise<Side> {
  const bearers = await listBearers(db, day)
  const ids = [...bearers.keys()]
  const standing = await listStanding(db, ids, day)
  const counts: Side['counts'] = {}
  for (const { key, count } of moved) counts[key] = Object.fromEntries(await count(db, ids, day))
  return {
    ...{ day, bearers, counts, kinds: Object.fromEntries(await countKinds(db, day)) },
    standing: new Map(standing.map(({ id, name, isNew }) => [id, { name, isNew }])),
  }
}

type Years = Awaited<ReturnType<PastFigures>>

function compared(before: Years, after: Years) {
  const flat = (years: Years) => years.flatMap(({ year, figures }) => figures.map((it, at) => `${year}/${at}/${it}`))
  const [old, now] = [flat(before), new Set(flat(after))]
  const changed = old.filter((it) => !now.has(it)).length + Math.max(0, now.size - old.length)
  return { compared: old.length, changed, years: before.map(({ year }) => year) }
}

/** The newest rehearsal of a reform, with the version of the draft that it was of; none where it was never rehearsed. */
export async function findRehearsal(db: Db, reformId: string) {
  const row = await db
    .selectFrom('units.rehearsal')
    .select(['version', 'held_at as heldAt', 'result'])
    .where('reform_id', '=', reformId)
    .orderBy('held_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, result: row.result as unknown as Rehearsal }
}

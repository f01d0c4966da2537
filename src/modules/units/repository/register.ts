import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { centreOf, type Shape } from '../boundary.ts'

/** Works out anew which units each unit reaches, as the relations stand on a day. */
export async function rebuildReach(db: Db, day: DateText): Promise<void> {
  await sql`select units.rebuild_reach(${day}::date)`.execute(db)
}

type Boundaries = { from: DateText; source: string; now: Date; areas: { unitId: string; shape: Shape }[] }

/**
 * Keeps official boundaries from a day on; what a unit had before ends that day, and one of the same day is replaced.
 * A unit without a centre point gets the middle of its area.
 */
export async function keepBoundaries(db: Db, { from, source, now, areas }: Boundaries): Promise<void> {
  const ids = areas.map(({ unitId }) => unitId)
  await db.deleteFrom('units.boundary').where('unit_id', 'in', ids).where('valid_from', '>=', from).execute()
  await db
    .updateTable('units.boundary')
    .set({ valid_to: from })
    .where('unit_id', 'in', ids)
    .where((it) => it.or([it('valid_to', 'is', null), it('valid_to', '>', from)]))
    .execute()
  for (const { unitId, shape } of areas) {
    const row = { unit_id: unitId, shape: JSON.stringify(shape), source, valid_from: from, imported_at: now }
    await db.insertInto('units.boundary').values(row).execute()
    await db.updateTable('units.unit').set(centreOf(shape)).where('id', '=', unitId).where('lon', 'is', null).execute()
  }
}

import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Works out anew which units each unit reaches, as the relations stand on a day. */
export async function rebuildReach(db: Db, day: DateText): Promise<void> {
  await sql`select units.rebuild_reach(${day}::date)`.execute(db)
}

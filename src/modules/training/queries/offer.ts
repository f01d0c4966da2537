import type { Db } from '#platform/db.ts'

/** The invitation of a unit to a course; nothing where it was not asked. */
export async function findOffer(db: Db, courseId: string, unitId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('events.invitation')
    .select('id')
    .where('roll_id', '=', courseId)
    .where('unit_id', '=', unitId)
    .where('dropped_at', 'is', null)
    .executeTakeFirst()
  return row?.id
}

/** Somebody on the roster by their id, with the name of their unit; nothing where there is none. */
export async function findRosterEntry(db: Db, id: string) {
  return await db
    .selectFrom('training.member as m')
    .innerJoin('units.label as l', 'l.unit_id', 'm.unit_id')
    .select(['m.id', 'm.unit_id as unitId', 'l.name as unitName', 'm.name', 'm.title', 'm.part', 'm.left_on as leftOn'])
    .select('m.official_id as officialId')
    .$narrowType<{ unitName: string }>()
    .where('m.id', '=', id)
    .executeTakeFirst()
}

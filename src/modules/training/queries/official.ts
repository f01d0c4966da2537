import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

const postsAt = (db: Db, unitId: string, day: DateText) =>
  db
    .selectFrom('identity.post as p')
    .innerJoin('identity.official as o', 'o.id', 'p.official_id')
    .select(['o.id', 'o.name'])
    .where('p.unit_id', '=', unitId)
    .where('p.named', '=', false)
    .where(sql<boolean>`daterange(p.valid_from, p.valid_to) @> ${day}::date`)

/** The official, if they hold a post at this unit on a day. */
export async function findOfficialAt(db: Db, officialId: string, unitId: string, day: DateText) {
  return await postsAt(db, unitId, day).where('o.id', '=', officialId).executeTakeFirst()
}

/** Who holds a post at a unit on a day, for a choice list. */
export async function listOfficialsAt(db: Db, unitId: string, day: DateText) {
  return await postsAt(db, unitId, day).distinct().orderBy('o.name').execute()
}

import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'

/** A recognised exemplar as any official of the province may know it. The summary only where the portal shows it too. */
export type Adoptable = {
  id: string
  name: string
  unitId: string
  unitName: string
  summary: string | null
  discoveredOn: DateText
  modelName: string | null
}

/**
 * The recognised exemplars whose name or model holds what was typed, likest first. Of public reach by intent: the unit
 * that adopts stands outside the source's scope. So it shows public facts only.
 */
export async function searchAdoptable(db: Db, typed: string, day: DateText, limit = 12): Promise<Adoptable[]> {
  const folded = fold(typed)
  const part = `%${folded.replace(/[\\%_]/g, '\\$&')}%`
  return await adoptables(db, day)
    .$if(folded !== '', (it) =>
      it
        .where(
          sql<boolean>`(s.name_folded like ${part} or platform.fold(m.name) like ${part} or s.name_folded % ${folded})`,
        )
        .orderBy(sql`similarity(s.name_folded, ${folded})`, 'desc'),
    )
    .orderBy(sql`m.exemplar_id is null`)
    .orderBy('e.created_at', 'desc')
    .limit(limit)
    .execute()
}

/** The recognised exemplar of this id, as any official may know it; none where it cannot be adopted. */
export async function findAdoptable(db: Db, id: string, day: DateText): Promise<Adoptable | undefined> {
  return await adoptables(db, day).where('e.id', '=', id).executeTakeFirst()
}

const adoptables = (db: Db, day: DateText) =>
  db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .leftJoin('replication.model as m', 'm.exemplar_id', 'e.id')
    .select(['e.id', 's.name', 'e.unit_id as unitId', 'l.name as unitName', 'e.discovered_on as discoveredOn'])
    .select(['m.name as modelName', sql<string | null>`case when ${isOnPortal(day)} then e.summary end`.as('summary')])
    .$narrowType<{ unitName: string }>()
    .where('e.stage', 'not in', ['on_hold', 'withdrawn', 'merged'])
    .where(sql<boolean>`exists (select 1 from exemplars.recognition r where r.exemplar_id = e.id)`)

/** The person agreed to the portal, and the consent holds on the day. */
export const isOnPortal = (day: DateText) => sql<boolean>`exists (
  select 1 from exemplars.consent c
  where c.exemplar_id = e.id and c.use = 'portal' and c.given_on <= ${day}::date
    and (c.until is null or c.until >= ${day}::date) and (c.withdrawn_on is null or c.withdrawn_on > ${day}::date))`

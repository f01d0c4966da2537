import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { isOnPortal } from './adoptable.ts'

/** The model at a public address, while its exemplar is recognised and agreed to the portal. @throws Refusal `missing`. */
export async function getPublicModel(db: Db, slug: string, day: DateText) {
  const row = await db
    .selectFrom('replication.model as m')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'm.exemplar_id')
    .innerJoin('units.label as l', 'l.unit_id', 'e.unit_id')
    .select(['m.exemplar_id as exemplarId', 'm.name', 'm.slug', 'e.unit_id as unitId', 'l.name as unitName'])
    .$narrowType<{ unitName: string }>()
    .where('m.slug', '=', slug)
    .where('e.stage', 'not in', ['on_hold', 'withdrawn', 'merged'])
    .where(isOnPortal(day))
    .where(sql<boolean>`exists (select 1 from exemplars.recognition r where r.exemplar_id = e.id)`)
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** An exemplar as a list names it, with the level recognised last. */
export type ListedExemplar = {
  id: string
  subjectId: string
  slug: string
  kind: string
  name: string
  nameKm: string | null
  occupation: string | null
  fieldId: string
  placeId: string
  summary: string
  level: string
  decidedOn: string
}

/** Those who may be shown, of a field or of all, the newest recognised first. */
export async function listShown(
  db: Db,
  { fieldId, limit, offset }: { fieldId: string | undefined; limit: number; offset: number },
): Promise<{ exemplars: ListedExemplar[]; total: number }> {
  const { rows } = await sql<ListedExemplar & { total: number }>`
    with last as (
      select distinct on (exemplar_id) exemplar_id, level, decided_on from portal.recognition
      order by exemplar_id, decided_on desc, id)
    select e.id, e.subject_id as "subjectId", e.slug, e.kind, e.name, e.name_km as "nameKm", e.occupation,
      e.field_id as "fieldId", e.place_id as "placeId", e.summary, l.level, l.decided_on as "decidedOn",
      count(*) over ()::int as total
    from portal.exemplar e join last l on l.exemplar_id = e.id
    where ${fieldId ?? null}::uuid is null or e.field_id = ${fieldId ?? null}::uuid
    order by l.decided_on desc, e.code limit ${limit} offset ${offset}`.execute(db)
  return { exemplars: rows, total: rows[0]?.total ?? 0 }
}

/** How many may be shown of each field, by its id. */
export async function countShownByField(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`
    select field_id as id, count(*)::int as n from portal.exemplar group by field_id`.execute(db)
  return new Map(rows.map(({ id, n }) => [id, n]))
}

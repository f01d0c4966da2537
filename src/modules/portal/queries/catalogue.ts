import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'

/** A published story by what it is found and counted by. `places` are those of its people, as their records name them. */
export type Entry = {
  id: string
  originalId: string | null
  language: Locale
  fieldId: string
  topicId: string | null
  unitId: string
  /** When it was first published, in milliseconds, and the year of that day. */
  at: number
  year: number
  kinds: string[]
  places: string[]
}

/** Every published story, newest first: a few hundred bytes each, so that counting ten thousand asks no database. */
export type Catalogue = { entries: Entry[]; byId: Map<string, Entry> }

/** Reads what may be found today. */
export async function readCatalogue(db: Db): Promise<Catalogue> {
  const { rows } = await sql<Omit<Entry, 'at'> & { at: Date }>`
    with person as materialized (
      select story_id, array_agg(distinct kind) as kinds, array_agg(distinct place_id) as places
      from portal.story_person group by story_id)
    select s.id, s.original_id as "originalId", s.language, s.field_id as "fieldId", s.topic_id as "topicId",
      s.unit_id as "unitId", s.first_published_at as at, extract(year from s.first_published_at)::int as year,
      coalesce(p.kinds, '{}') as kinds, coalesce(p.places, '{}')::text[] as places
    from portal.story s left join person p on p.story_id = s.id
    order by s.first_published_at desc, s.id`.execute(db)
  const entries = rows.map((row) => ({ ...row, at: row.at.getTime() }))
  return { entries, byId: new Map(entries.map((it) => [it.id, it])) }
}

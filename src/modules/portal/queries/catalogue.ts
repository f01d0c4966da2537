import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { slug } from '#platform/text/slug.ts'
import { bestVersions } from '../chosen.ts'

/** A published story by what it is found, listed and counted by. `places` are those of its people, as their records name them. */
export type Entry = {
  id: string
  originalId: string | null
  language: Locale
  fieldId: string
  topicId: string | null
  unitId: string
  hasCover: boolean
  /** When it was first published, in milliseconds, and the year of that day. */
  at: number
  year: number
  kinds: string[]
  places: string[]
  exemplars: string[]
  /** The units that followed its people. */
  followedBy: string[]
  /** What its people do, as addresses write it. */
  trades: string[]
}

/** Every published story, newest first: a few hundred bytes each, so that choosing among ten thousand asks no database. */
export type Catalogue = {
  entries: Entry[]
  byId: Map<string, Entry>
  /** Of each story the version that readers of a language are shown in lists. */
  best: Record<Locale, Entry[]>
  /** The words of each trade, by what addresses call it. */
  tradeNames: ReadonlyMap<string, string>
}

/** Reads what may be found today. */
export async function readCatalogue(db: Db): Promise<Catalogue> {
  const { entries, tradeNames } = await readEntries(db)
  return catalogueOf(entries, tradeNames)
}

/**
 * The catalogue after changes that name exactly the stories that they touch: those alone are read again. Nothing where a
 * change touches lists at large, such as a consent or the name of a person.
 */
export function renewCatalogue(
  db: Db,
  { entries, tradeNames }: Catalogue,
  changed: readonly string[],
): Promise<Catalogue> | undefined {
  const ids = new Set(changed.flatMap((it) => (it.startsWith('story:') ? [it.slice('story:'.length)] : [])))
  if (changed.includes('lists') || ids.size > mostRenewed) return undefined
  return readEntries(db, [...ids]).then((fresh) =>
    catalogueOf([...entries.filter(({ id }) => !ids.has(id)), ...fresh.entries].toSorted(newestFirst), [
      ...tradeNames,
      ...fresh.tradeNames,
    ]),
  )
}

const mostRenewed = 100
const newestFirst = (one: Entry, other: Entry) => other.at - one.at || (one.id < other.id ? -1 : 1)

function catalogueOf(entries: Entry[], tradeNames: readonly (readonly [string, string])[]): Catalogue {
  const best = { vi: bestVersions(entries, 'vi'), km: bestVersions(entries, 'km'), en: bestVersions(entries, 'en') }
  return { entries, best, tradeNames: new Map(tradeNames), byId: new Map(entries.map((it) => [it.id, it])) }
}

const capitalised = (word: string) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1)

async function readEntries(db: Db, ids?: readonly string[]) {
  const isWanted = (column: string) => (ids ? sql`${sql.ref(column)} = any(${ids}::uuid[])` : sql`true`)
  const { rows } = await sql<Omit<Entry, 'at' | 'trades'> & { at: Date; occupations: string[] }>`
    with person as materialized (
      select story_id, array_agg(distinct kind) as kinds, array_agg(distinct place_id) as places,
        array_agg(distinct exemplar_id) as exemplars, array_agg(distinct unit_id) as followed
      from portal.story_person where ${isWanted('story_id')} group by story_id),
    trade as materialized (
      select story_id, array_agg(distinct occupation) as occupations
      from portal.story_trade where ${isWanted('story_id')} group by story_id)
    select s.id, s.original_id as "originalId", s.language, s.field_id as "fieldId", s.topic_id as "topicId",
      s.unit_id as "unitId", s.cover_id is not null as "hasCover", s.first_published_at as at,
      extract(year from s.first_published_at)::int as year, coalesce(p.kinds, '{}') as kinds,
      coalesce(p.places, '{}')::text[] as places, coalesce(p.exemplars, '{}')::text[] as exemplars,
      coalesce(p.followed, '{}')::text[] as "followedBy",
      coalesce(w.occupations, '{}') as occupations
    from portal.story s left join person p on p.story_id = s.id left join trade w on w.story_id = s.id
    where ${isWanted('s.id')}
    order by s.first_published_at desc, s.id`.execute(db)
  const tradeNames = rows.flatMap(({ occupations }) => occupations.map((it) => [slug(it), capitalised(it)] as const))
  const entries: Entry[] = rows.map(({ occupations, ...row }) => ({
    ...{ ...row, at: row.at.getTime() },
    trades: [...new Set(occupations.map((it) => slug(it)))].filter(Boolean),
  }))
  return { entries, tradeNames }
}

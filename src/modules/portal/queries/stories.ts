import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { listPictures, type StoredPicture } from './pictures.ts'

/** Somebody a story tells of, as far as a list needs it. */
export type Told = {
  id: string
  subjectId: string
  slug: string
  name: string
  name_km: string | null
  kind: string
  placeId: string
}

/** A published story as lists show it. */
export type StoryCard = {
  id: string
  slug: string
  language: Locale
  title: string
  standfirst: string
  fieldId: string
  topicId: string | null
  unitId: string
  publishedAt: Date
  words: number
  cover: StoredPicture | undefined
  told: Told[]
}

/** Which stories: of one field or topic, of a set of units, about these exemplars, first published in a year. */
export type StoryFilter = {
  fieldId?: string | undefined
  topicId?: string | undefined
  unitIds?: string[] | undefined
  exemplarIds?: string[] | undefined
  notId?: string | undefined
  withCover?: boolean
}

/**
 * Published stories for readers of a language, newest first; of a story in several languages only the one they read best.
 * Outside Vietnamese, the stories in the reader's own language come first.
 */
export async function listStories(
  db: Db,
  locale: Locale,
  filter: StoryFilter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<StoryCard[]> {
  const ownFirst = locale === 'vi' ? sql`` : sql`(s.language = ${locale}) desc,`
  const { rows } = await sql<StoryRow>`${chosen(locale)}, wanted as materialized (
      select s.id, row_number() over (order by ${ownFirst} s.first_published_at desc, s.id) as place
      from chosen s where ${matching(filter)} order by place limit ${limit} offset ${offset})
    select ${columns} from wanted w, lateral (select * from portal.story where id = w.id offset 0) as s order by w.place`.execute(
    db,
  )
  return withCompany(db, rows)
}

/** How many stories a list holds in all. */
export async function countStories(db: Db, locale: Locale, filter: StoryFilter): Promise<number> {
  const { rows } = await sql<{ n: number }>`${chosen(locale)}
    select count(*) as n from chosen s where ${matching(filter)}`.execute(db)
  return rows[0]!.n
}

/** How many stories each field has, by its id. */
export async function countByField(db: Db, locale: Locale): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`${chosen(locale)}
    select field_id as id, count(*) as n from chosen group by field_id`.execute(db)
  return new Map(rows.map(({ id, n }) => [id, n]))
}

/** How many stories each topic has, by its id. */
export async function countByTopic(db: Db, locale: Locale, fieldId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`${chosen(locale)}
    select topic_id as id, count(*) as n from chosen where field_id = ${fieldId} and topic_id is not null
    group by topic_id`.execute(db)
  return new Map(rows.map(({ id, n }) => [id, n]))
}

/** How many stories tell of somebody at each place, by the id of the unit as it was. */
export async function countByPlace(db: Db, locale: Locale): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`${chosen(locale)}
    select e.place_id as id, count(distinct s.id) as n
    from chosen s join portal.story_exemplar x on x.story_id = s.id join portal.exemplar e on e.id = x.exemplar_id
    group by e.place_id`.execute(db)
  return new Map(rows.map(({ id, n }) => [id, n]))
}

type ToldRow = Omit<Told, 'subjectId' | 'placeId'> & { story_id: string; subject_id: string; place_id: string }

export type StoryRow = Omit<StoryCard, 'cover' | 'told'> & { coverId: string | null }

/** The columns of a story in a list, of a relation named `s`. */
export const columns = sql`s.id, s.slug, s.language, s.title, s.standfirst, s.field_id as "fieldId", s.topic_id as "topicId",
  s.unit_id as "unitId", s.cover_id as "coverId", s.first_published_at as "publishedAt",
  cardinality(string_to_array(s.folded, ' ')) as words`

/**
 * The published stories of these ids as a relation named `s`, in the order of `asked.place`. Each is looked up by its key;
 * joined as a whole, the planner would rather go through all of them.
 */
export const storiesByIds = (ids: readonly string[]) =>
  sql`unnest(${ids}::uuid[]) with ordinality as asked(id, place),
    lateral (select * from portal.story where id = asked.id offset 0) as s`

/** Adds to each story its cover and the people it tells of. */
export async function withCompany<T extends StoryRow>(db: Db, rows: T[]): Promise<(Omit<T, 'coverId'> & StoryCard)[]> {
  if (rows.length === 0) return []
  const [pictures, told] = await Promise.all([
    listPictures(
      db,
      rows.flatMap(({ coverId }) => coverId ?? []),
    ),
    sql<ToldRow>`
      select x.story_id, e.* from unnest(${rows.map(({ id }) => id)}::uuid[]) as asked(id),
        lateral (select story_id, exemplar_id from portal.story_person where story_id = asked.id offset 0) as x,
        lateral (select id, subject_id, slug, name, name_km, kind, place_id, code
          from portal.exemplar where id = x.exemplar_id offset 0) as e
      order by e.code`
      .execute(db)
      .then((it) => it.rows),
  ])
  return rows.map(({ coverId, ...row }) => ({
    ...row,
    cover: coverId ? pictures.get(coverId) : undefined,
    told: told
      .filter((it) => it.story_id === row.id)
      .map(({ id, subject_id: subjectId, slug, name, name_km, kind, place_id: placeId }) => ({
        ...{ id, subjectId, slug, name, name_km, kind, placeId },
      })),
  }))
}

/** One version of each story: in the reader's language, else in Vietnamese, else as it was first written; without its text. */
function chosen(locale: Locale) {
  return sql`with chosen as materialized (
    select distinct on (coalesce(original_id, id))
      id, original_id, language, field_id, topic_id, unit_id, cover_id, first_published_at
    from portal.story
    order by coalesce(original_id, id), (language = ${locale}) desc, (language = 'vi') desc, (original_id is null) desc)`
}

function matching({ fieldId, topicId, unitIds, exemplarIds, notId, withCover }: StoryFilter) {
  const parts = [sql`true`]
  if (fieldId) parts.push(sql`s.field_id = ${fieldId}`)
  if (topicId) parts.push(sql`s.topic_id = ${topicId}`)
  if (notId) parts.push(sql`s.id <> ${notId} and s.original_id is distinct from ${notId}`)
  if (withCover) parts.push(sql`s.cover_id is not null`)
  if (exemplarIds)
    parts.push(
      sql`s.id in (select story_id from portal.story_exemplar where exemplar_id = any(${exemplarIds}::uuid[]))`,
    )
  if (unitIds)
    parts.push(sql`(s.unit_id = any(${unitIds}::uuid[]) or s.id in (
      select x.story_id from portal.story_exemplar x join portal.exemplar e on e.id = x.exemplar_id
      where e.place_id = any(${unitIds}::uuid[]) or e.unit_id = any(${unitIds}::uuid[])))`)
  return sql.join(parts, sql` and `)
}

import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { chosenStories, type StoryFilter } from '../chosen.ts'
import type { Catalogue } from './catalogue.ts'
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

/** A part of the stories that are chosen for a list, in their order, as lists show them. */
export async function listStories(
  db: Db,
  catalogue: Catalogue,
  locale: Locale,
  filter: StoryFilter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<StoryCard[]> {
  const chosen = chosenStories(catalogue, locale, filter).slice(offset, offset + limit)
  return readStories(
    db,
    chosen.map(({ id }) => id),
  )
}

/** The stories of these ids that may be shown now, in this order. */
export async function readStories(db: Db, ids: readonly string[]): Promise<StoryCard[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<StoryRow>`select ${columns} from ${storiesByIds(ids)} order by asked.place`.execute(db)
  return withCompany(db, rows)
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

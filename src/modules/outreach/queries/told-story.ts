import { sql } from 'kysely'
import type { Use } from '#modules/exemplars/index.ts'
import { listStopped } from '#modules/stories/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { RichDocument } from '#platform/rich-text/document.ts'
import { picturesOf } from '#platform/rich-text/pictures.ts'
import type { DateText } from '#platform/text/dates.ts'

/** A picture that a story shows. */
export type ToldPicture = { id: string; sha256: string; alt: string; credit: string; caption: string }

/** Somebody a story tells of, with the place by its label. */
export type ToldPerson = {
  id: string
  name: string
  nameKm: string | null
  placeId: string
  place: string
  placeKm: string | null
}

/** A story as it goes out in another form: the words of one edition, its pictures and people. */
export type ToldStory = {
  id: string
  slug: string
  language: Locale
  title: string
  standfirst: string
  author: string
  body: RichDocument
  correction: string | null
  publishedAt: Date
  field: string
  unitName: string
  coverId: string | null
  pictures: Map<string, ToldPicture>
  people: ToldPerson[]
}

/**
 * One edition of a story with all that stands in it, but for pictures whose right or consent to this use does not hold that day.
 * Whoever asks has made sure that the story itself may go out.
 */
export async function readToldStory(
  db: Db,
  editionId: string,
  locale: Locale,
  showing: { use: Use; day: DateText },
): Promise<ToldStory> {
  const row = await db
    .selectFrom('stories.edition as e')
    .innerJoin('stories.story as s', 's.id', 'e.story_id')
    .innerJoin('programmes.field as f', 'f.id', 's.field_id')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .select(['s.id', 's.slug', 's.language', 'e.title', 'e.standfirst', 'e.author', 'e.body', 'e.cover_id as coverId'])
    .select(['e.correction', 'e.published_at as publishedAt', 'l.name as unitName'])
    .select(sql<string>`coalesce(nullif(${sql.ref(`f.name_${locale}`)}, ''), f.name_vi)`.as('field'))
    .where('e.id', '=', editionId)
    .executeTakeFirstOrThrow()
  const body = row.body as unknown as RichDocument
  const ids = [...new Set([row.coverId, ...picturesOf(body).map(({ id }) => id)])].filter((it) => it !== null)
  const [pictures, people] = await Promise.all([
    db
      .selectFrom('stories.picture as p')
      .innerJoin('files.file as k', 'k.id', 'p.file_id')
      .select(['p.id', 'p.library_id as libraryId', 'k.sha256', 'p.alt', 'p.credit', 'p.caption'])
      .where('p.story_id', '=', row.id)
      .where(sql<boolean>`p.id::text = any (${sql.val(ids)}::text[])`)
      .execute(),
    db
      .selectFrom('stories.story_exemplar as x')
      .innerJoin('exemplars.exemplar as p', 'p.id', 'x.exemplar_id')
      .innerJoin('exemplars.subject as j', 'j.id', 'p.subject_id')
      .innerJoin('units.label as l', 'l.unit_id', 'j.unit_id')
      .select(['j.id', 'j.name', 'j.name_km as nameKm', 'j.unit_id as placeId', 'l.name as place', 'l.km as placeKm'])
      .where('x.story_id', '=', row.id)
      .orderBy('p.code')
      .execute(),
  ])
  const stopped = await listStopped(
    db,
    pictures.map(({ libraryId }) => libraryId),
    showing,
  )
  const shown = pictures.filter(({ libraryId }) => !stopped.has(libraryId))
  return {
    ...{ ...row, body, language: row.language as Locale, unitName: row.unitName ?? '' },
    pictures: new Map(shown.map((it) => [it.id, it])),
    people: people.map((it) => ({ ...it, place: it.place ?? '' })),
  }
}

/** Which edition it is, and when the story went out first. */
export async function readEditionNumbers(
  db: Db,
  editionId: string,
): Promise<{ edition: number; firstPublishedAt: Date }> {
  return await db
    .selectFrom('stories.edition as e')
    .select('e.number as edition')
    .select(
      sql<Date>`(select min(f.published_at) from stories.edition f where f.story_id = e.story_id)`.as(
        'firstPublishedAt',
      ),
    )
    .where('e.id', '=', editionId)
    .executeTakeFirstOrThrow()
}

import { sql } from 'kysely'
import { openStory } from '#modules/stories/index.ts'
import type { Use } from '#modules/exemplars/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import { allAgreed, isShown } from './printable.ts'

/** What the choice is narrowed to. Empty parts do not narrow, but for the language. */
export type ChoiceFilter = { language: Locale; fieldId: string | null; year: number | null; find: string }

/** A story to choose: out today. `isAgreed`: everybody in it agreed to the use. */
export type StoryChoice = {
  id: string
  slug: string
  title: string
  language: Locale
  fieldId: string
  unitName: string
  publishedOn: Date
  isAgreed: boolean
}

/** The most stories that one choice holds. */
export const mostStories = 500

/** The stories that readers see today, by field and then by day, to choose from for a use. Anybody may read them. */
export async function listStoryChoices(
  db: Db,
  scope: Scope,
  { language, fieldId, year, find }: ChoiceFilter,
  use: Use,
  day: DateText,
): Promise<StoryChoice[]> {
  const wanted = `%${fold(find).replace(/[\\%_]/g, '\\$&')}%`
  const first = sql<Date>`(select min(f.published_at) from stories.edition f where f.story_id = s.id)`
  const rows = await db
    .selectFrom('stories.story as s')
    .innerJoin('stories.edition as e', (on) => on.onRef('e.story_id', '=', 's.id').on('e.ended_at', 'is', null))
    .innerJoin('programmes.field as f', 'f.id', 's.field_id')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .select(['s.id', 's.slug', 'e.title', 's.language', 's.field_id as fieldId', 'l.short as unitName'])
    .select([first.as('publishedOn'), allAgreed(use, day).as('isAgreed')])
    .where('s.language', '=', language)
    .where(isShown(day))
    .where(openStory(scope))
    .$if(fieldId !== null, (it) => it.where('s.field_id', '=', fieldId!))
    .$if(year !== null, (it) =>
      it.where(sql<boolean>`extract(year from ${first} at time zone 'Asia/Ho_Chi_Minh') = ${year}`),
    )
    .$if(find.trim() !== '', (it) => it.where(sql<boolean>`platform.fold(e.title) like ${wanted}`))
    .orderBy('f.code')
    .orderBy(first)
    .orderBy('s.id')
    .limit(mostStories)
    .execute()
  return rows.map((row) => ({ ...row, language: row.language as Locale, unitName: row.unitName ?? '' }))
}

/** The ids of these that a reader may choose, in the order of a book: by field, then by the day they came out. */
export async function sortChosen(db: Db, scope: Scope, ids: readonly string[], language: Locale): Promise<string[]> {
  const rows = await db
    .selectFrom('stories.story as s')
    .innerJoin('programmes.field as f', 'f.id', 's.field_id')
    .select('s.id')
    .where(sql<boolean>`s.id = any (${sql.val([...ids])}::uuid[])`)
    .where('s.language', '=', language)
    .where(sql<boolean>`exists (select 1 from stories.edition e where e.story_id = s.id)`)
    .where(openStory(scope))
    .orderBy('f.code')
    .orderBy(sql`(select min(e.published_at) from stories.edition e where e.story_id = s.id)`)
    .orderBy('s.id')
    .execute()
  return rows.map(({ id }) => id)
}

import { sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { entryState } from '../calendar.ts'
import type { State } from '../lifecycle.ts'
import { openStory } from './open-story.ts'

type Days = { from: DateText; to: DateText }
export type Entry = Awaited<ReturnType<typeof listEntries>>[number]
export type Planned = Awaited<ReturnType<typeof listPlanned>>[number]
export type Out = Awaited<ReturnType<typeof listOut>>[number]

/** What the reader’s desks planned for these days, `[from, to)`. What was dropped is not there. */
export async function listEntries(db: Db, scope: Scope, { from, to }: Days, locale: Locale) {
  const rows = await entries(db, scope, locale)
    .where('c.on_day', '>=', from)
    .where('c.on_day', '<', to)
    .where('c.dropped_at', 'is', null)
    .orderBy('c.on_day')
    .orderBy('c.planned_at')
    .limit(500)
    .execute()
  return rows.map((row) => ({ ...row, state: entryState(row.storyState as State | null) }))
}

/** One entry, dropped ones too. @throws Refusal `missing`. */
export async function showEntry(db: Db, scope: Scope, id: string, locale: Locale) {
  const row = await entries(db, scope, locale).where('c.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, state: entryState(row.storyState as State | null) }
}

/** Stories of the reader’s desks that go out by themselves on these days. */
export async function listPlanned(db: Db, scope: Scope, { from, to }: Days) {
  const day = sql<DateText>`(r.planned_for at time zone 'Asia/Ho_Chi_Minh')::date`
  return await db
    .selectFrom('stories.release as r')
    .innerJoin('stories.story as s', 's.id', 'r.story_id')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .select(['s.id', 's.title', 's.language', 'l.short as unitName', 'r.planned_for as at', day.as('on')])
    .where('r.outcome', 'is', null)
    .where(sql<boolean>`${day} >= ${from}::date and ${day} < ${to}::date`)
    .where(within(scope, 's.unit_id'))
    .where(openStory(scope))
    .orderBy('r.planned_for')
    .execute()
}

/** Stories of the reader’s desks that came before readers on these days: five of each day, with how many there were. */
export async function listOut(db: Db, scope: Scope, { from, to }: Days, most = 5) {
  const day = sql<DateText>`(e.published_at at time zone 'Asia/Ho_Chi_Minh')::date`
  const rows = await db
    .selectFrom('stories.edition as e')
    .innerJoin('stories.story as s', 's.id', 'e.story_id')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .select(['s.id', 'e.title', 's.language', 'l.short as unitName', day.as('on')])
    .select(sql<number>`count(*) over (partition by ${day})`.as('count'))
    .select(sql<number>`row_number() over (partition by ${day} order by e.published_at, e.id)`.as('place'))
    .where('e.number', '=', 1)
    .where(sql<boolean>`${day} >= ${from}::date and ${day} < ${to}::date`)
    .where(within(scope, 's.unit_id'))
    .where(openStory(scope))
    .execute()
  return rows.filter(({ place }) => place <= most).sort((a, b) => a.place - b.place)
}

/** Entries of desks in scope; none about somebody who is closed to the reader, or whose story is. */
function entries(db: Db, scope: Scope, locale: Locale) {
  return db
    .selectFrom('stories.calendar_entry as c')
    .innerJoin('units.label as l', 'l.unit_id', 'c.unit_id')
    .leftJoin('programmes.field as f', 'f.id', 'c.field_id')
    .leftJoin('programmes.anniversary as a', 'a.id', 'c.anniversary_id')
    .leftJoin('exemplars.exemplar as e', 'e.id', 'c.exemplar_id')
    .leftJoin('exemplars.subject as p', 'p.id', 'e.subject_id')
    .leftJoin('identity.official as o', 'o.id', 'c.writer_id')
    .innerJoin('identity.official as by', 'by.id', 'c.planned_by')
    .leftJoin('stories.story as s', 's.id', 'c.story_id')
    .select(['c.id', 'c.unit_id as unitId', 'l.short as unitName', 'c.on_day as on', 'c.what', 'c.version'])
    .select(['c.exemplar_id as exemplarId', 'p.name as exemplarName', 'c.field_id as fieldId'])
    .select([`f.name_${locale} as fieldName`, `a.name_${locale} as anniversaryName`, 'o.name as writerName'])
    .select(['c.story_id as storyId', 's.title as storyTitle', 's.state as storyState', 's.language as storyLanguage'])
    .select(['by.name as plannedBy', 'c.planned_at as plannedAt', 'c.dropped_at as droppedAt'])
    .select('c.drop_reason as dropReason')
    .where(within(scope, 'c.unit_id'))
    .where(open(scope, 'c.exemplar_id'))
    .where(openStory(scope, 'c.story_id'))
}

import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import { fold } from '#platform/text/fold.ts'
import type { State } from '../lifecycle.ts'
import { openStory } from './open-story.ts'

/** What the board is narrowed to. Empty parts do not narrow. */
export type Filter = { find: string; fieldId: string | null; unitId: string | null; language: Locale | null }

/** A story on the board or in a list. `waitingSince` is when it came into the review. */
export type Listed = {
  id: string
  title: string
  language: Locale
  author: string
  unitId: string
  unitName: string
  fieldId: string
  state: State
  changedAt: Date
  waitingSince: Date | null
  publishedAt: Date | null
  /** Changed after it went out: readers still see the text before. */
  isBehind: boolean
  /** What was said of it and is not settled. */
  openComments: number
}
export type Lane = { state: State; count: number; stories: Listed[] }

/** The stories of a reader's desks by state, the longest untouched first, `most` of each; those out are newest first. */
export async function listBoard(db: Db, scope: Scope, filter: Filter, most = 6): Promise<Lane[]> {
  const rows = await listed(db, scope, filter)
    .select(sql<number>`count(*) over (partition by s.state)`.as('count'))
    .select(sql<number>`row_number() over (partition by s.state order by ${laneOrder})`.as('place'))
    .execute()
  const lanes = new Map<string, Lane>()
  for (const { count, place, ...row } of rows.sort((a, b) => a.place - b.place)) {
    const lane = lanes.get(row.state) ?? { state: row.state as State, count, stories: [] }
    if (place <= most) lane.stories.push(row as Listed)
    lanes.set(row.state, lane)
  }
  return [...lanes.values()]
}

/** The stories of one state, paged. */
export async function listStories(db: Db, scope: Scope, state: State, filter: Filter, page: number, size = 25) {
  const rows = await listed(db, scope, filter)
    .select(sql<number>`count(*) over ()`.as('count'))
    .where('s.state', '=', state)
    .orderBy(laneOrder)
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return {
    count: rows[0]?.count ?? 0,
    stories: rows.map(({ count: _, ...row }) => row as Listed),
  }
}

/** A story that waits for somebody at a desk. */
export type WaitingStory = { id: string; title: string; unitId: string; state: State; since: Date }

/** What waits at the reader's desks: drafts to write, stories to judge, approved ones to publish. Oldest first. */
export async function listWaiting(db: Db, scope: Scope, of: readonly State[], limit = 50): Promise<WaitingStory[]> {
  const rows = await db
    .selectFrom('stories.story as s')
    .select(['s.id', 's.title', 's.unit_id as unitId', 's.state'])
    .select(sql<Date>`coalesce(${lastVerdict}, s.changed_at)`.as('since'))
    .where(within(scope, 's.unit_id'))
    .where(openStory(scope))
    .where('s.state', 'in', [...of])
    .orderBy('since')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as State }))
}

const lastVerdict = sql`(select max(v.given_at) from stories.verdict v where v.story_id = s.id)`
const laneOrder = sql`case when s.state in ('published', 'taken_down') then -extract(epoch from s.changed_at)
  else extract(epoch from s.changed_at) end, s.id`

function listed(db: Db, scope: Scope, { find, fieldId, unitId, language }: Filter) {
  const wanted = `%${fold(find).replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('stories.story as s')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .leftJoin('stories.edition as e', (on) => on.onRef('e.story_id', '=', 's.id').on('e.ended_at', 'is', null))
    .select(['s.id', 's.title', 's.language', 's.author', 's.field_id as fieldId', 's.state'])
    .select(['s.unit_id as unitId', 'l.short as unitName'])
    .select(['s.changed_at as changedAt', 'e.published_at as publishedAt'])
    .select(sql<Date | null>`case when s.state in ('in_review', 'approved') then ${lastVerdict} end`.as('waitingSince'))
    .select(
      sql<number>`(select count(*)::int from stories.comment c
        where c.story_id = s.id and c.answers_id is null and c.settled_at is null)`.as('openComments'),
    )
    .select(sql<boolean>`coalesce(s.changed_at > e.published_at, false)`.as('isBehind'))
    .where(within(scope, 's.unit_id'))
    .where(openStory(scope))
    .$if(find.trim() !== '', (it) => it.where(sql<boolean>`platform.fold(s.title) like ${wanted}`))
    .$if(fieldId !== null, (it) => it.where('s.field_id', '=', fieldId!))
    .$if(unitId !== null, (it) => it.where('s.unit_id', '=', unitId!))
    .$if(language !== null, (it) => it.where('s.language', '=', language!))
}

import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/i18n.ts'
import type { State } from '../lifecycle.ts'
import { openStory } from './open-story.ts'

/** One stay of a story before readers: from its going out until it came down; `endedAt` is empty while it is out. */
export type Publication = {
  exemplarId: string
  storyId: string
  title: string
  publishedAt: Date
  endedAt: Date | null
}

/**
 * When stories of these exemplars were out: what «publicised» counts (clause IV.2.d). A correction goes on without a gap, as
 * an edition of its own. Dates only of what anybody could read: no scope.
 */
export async function listPublications(db: Db, exemplarIds: readonly string[]): Promise<Publication[]> {
  return await db
    .selectFrom('stories.edition as e')
    .innerJoin('stories.story_exemplar as x', 'x.story_id', 'e.story_id')
    .select(['x.exemplar_id as exemplarId', 'e.story_id as storyId', 'e.title'])
    .select(['e.published_at as publishedAt', 'e.ended_at as endedAt'])
    .where(sql<boolean>`x.exemplar_id = any (${sql.val([...exemplarIds])}::uuid[])`)
    .orderBy('e.published_at')
    .execute()
}

/** The stories of one exemplar that a reader may know of: those of their desks, and those that are out. */
export async function listStoriesOf(db: Db, scope: Scope, exemplarId: string) {
  const rows = await db
    .selectFrom('stories.story as s')
    .innerJoin('stories.story_exemplar as x', 'x.story_id', 's.id')
    .innerJoin('units.label as l', 'l.unit_id', 's.unit_id')
    .select(['s.id', 's.slug', 's.title', 's.language', 's.state', 'l.short as unitName', 's.changed_at as changedAt'])
    .select([
      sql<boolean>`${within(scope, 's.unit_id')}`.as('isOurs'),
      sql<Date | null>`(select min(e.published_at) from stories.edition e where e.story_id = s.id)`.as('firstOut'),
      sql<Date | null>`(select max(e.published_at) from stories.edition e where e.story_id = s.id)`.as('lastOut'),
      sql<Date | null>`(select max(e.ended_at) from stories.edition e where e.story_id = s.id and not exists (
        select 1 from stories.edition live where live.story_id = s.id and live.ended_at is null))`.as('downSince'),
    ])
    .where('x.exemplar_id', '=', exemplarId)
    .where(openStory(scope))
    .where((it) => it.or([within(scope, 's.unit_id'), it('s.state', '=', 'published')]))
    .orderBy('s.created_at')
    .execute()
  return rows.map((row) => ({ ...row, language: row.language as Locale, state: row.state as State }))
}

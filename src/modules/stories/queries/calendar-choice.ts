import { sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { openStory } from './open-story.ts'

/** Who may be asked to write: the writers at these units on a day. Names of officials: whoever plans for the desk asks. */
export async function listWriters(db: Db, unitIds: readonly string[], day: DateText) {
  return await db
    .selectFrom('identity.post as p')
    .innerJoin('identity.official as o', 'o.id', 'p.official_id')
    .select(['o.id', 'o.name'])
    .select(sql<string>`min(p.title)`.as('title'))
    .where('p.unit_id', 'in', [...unitIds])
    .where('p.role', 'in', ['officer', 'editor', 'head'])
    .where(sql<boolean>`daterange(p.valid_from, p.valid_to) @> ${day}::date`)
    .groupBy(['o.id', 'o.name'])
    .orderBy('o.name')
    .execute()
}

/** The stories that may be what a desk planned: its newest that no other entry has. */
export async function listTieable(db: Db, scope: Scope, entry: { id: string; unitId: string }, limit = 50) {
  return await db
    .selectFrom('stories.story as s')
    .select(['s.id', 's.title', 's.state', 's.language'])
    .where('s.unit_id', '=', entry.unitId)
    .where('s.state', '<>', 'taken_down')
    .where(within(scope, 's.unit_id'))
    .where(openStory(scope))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('stories.calendar_entry as c')
            .select('c.id')
            .whereRef('c.story_id', '=', 's.id')
            .where('c.dropped_at', 'is', null)
            .where('c.id', '<>', entry.id),
        ),
      ),
    )
    .orderBy('s.changed_at', 'desc')
    .limit(limit)
    .execute()
}

import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'
import { openStory } from './open-story.ts'

/** The stories that desks keep. */
export const keptStories: Kept = {
  rows: sql`select unit_id, id, title as name from stories.story`,
  seen: (scope) => sql<boolean>`${within(scope, 'kept.unit_id')} and ${openStory(scope, 'kept.id')}`,
  href: paths.show,
}

/** The stories of desks that are out on the portal, and so in its feed. */
export const keptEditions: Kept = {
  ...keptStories,
  rows: sql`select s.unit_id, s.id, e.title as name from stories.story s
    join stories.edition e on e.story_id = s.id and e.ended_at is null`,
}

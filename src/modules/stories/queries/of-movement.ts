import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Tied } from '#platform/web/tied.ts'
import { t } from '../messages/tied.ts'
import { paths } from '../paths.ts'
import { openStory } from './open-story.ts'

/** The stories of a movement: those that say so, and those about somebody who comes from it. */
export const storiesOfMovement: Tied = {
  ...{ key: 'tin-bai', label: (locale) => t(locale).stories },
  rows: sql`select m.record_id, s.id, s.unit_id, s.title as name, s.changed_at at time zone 'Asia/Ho_Chi_Minh' as "on"
    from (select movement_id as record_id, id from stories.story where movement_id is not null
      union select e.movement_id, x.story_id from stories.story_exemplar x join exemplars.exemplar e on e.id = x.exemplar_id
      where e.movement_id is not null) m
    join stories.story s on s.id = m.id`,
  seen: (scope) => sql<boolean>`${within(scope, 'kept.unit_id')} and ${openStory(scope, 'kept.id')}`,
  href: paths.show,
}

import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Tied } from '#platform/web/tied.ts'
import { t } from '../messages/tied.ts'
import { paths } from '../paths.ts'
import { openEvent } from './open-event.ts'

/** The events of a movement that were not called off. */
export const eventsOfMovement: Tied = {
  ...{ key: 'su-kien', label: (locale) => t(locale).events },
  rows: sql`select movement_id as record_id, id, unit_id, title as name, starts_at at time zone 'Asia/Ho_Chi_Minh' as "on"
    from events.event where state <> 'cancelled'`,
  seen: (scope) => sql<boolean>`${within(scope, 'kept.unit_id')} and ${openEvent(scope, 'kept.id')}`,
  href: paths.show,
}

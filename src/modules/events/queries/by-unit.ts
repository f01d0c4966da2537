import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'
import { openEvent } from './open-event.ts'

/** The events of units that are to come or about which not everything is written down. */
export const keptEvents: Kept = {
  rows: sql`select unit_id, id, title as name from events.event where state in ('draft', 'announced', 'held')`,
  seen: (scope) => sql<boolean>`${within(scope, 'kept.unit_id')} and ${openEvent(scope, 'kept.id')}`,
  href: paths.show,
}

/** What units promised at events to follow and have not begun. */
export const keptCommitments: Kept = {
  rows: sql`select unit_id, id, promise as name, event_id from events.commitment where state = 'promised'`,
  seen: (scope) => sql<boolean>`${within(scope, 'kept.unit_id')} and ${openEvent(scope, 'kept.event_id')}`,
  href: paths.commitment,
}

import { type RawBuilder, sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import { openEvent } from './open-event.ts'

/** The condition that a unit in the scope was asked to an event that is no draft any more. */
export const invitedTo = (scope: Scope): RawBuilder<boolean> => sql<boolean>`(e.state <> 'draft' and exists (
  select 1 from events.invitation asked
  where asked.roll_id = e.id and asked.dropped_at is null and ${within(scope, 'asked.unit_id')}))`

/** The condition that a unit in the scope promised something at an event. */
const promisedAt = (scope: Scope): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from events.commitment made where made.event_id = e.id and ${within(scope, 'made.unit_id')})`

/**
 * The condition that the reader may see an event `e`: its host’s, asked to it, or bound by a promise made there; and nobody appears
 * who is closed to them.
 */
export const seenEvent = (scope: Scope): RawBuilder<boolean> =>
  sql<boolean>`((${within(scope, 'e.unit_id')} or ${invitedTo(scope)} or ${promisedAt(scope)}) and ${openEvent(scope)})`

import { type RawBuilder, sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'

/** The condition that at an event (`column` names its id) nobody appears whose record is closed to the reader. */
export function openEvent(scope: Scope, column = 'e.id'): RawBuilder<boolean> {
  if (scope.closed.length === 0) return sql<boolean>`true`
  return sql<boolean>`not exists (select 1 from events.appearance shut
    where shut.event_id = ${sql.ref(column)} and shut.exemplar_id = any (${sql.val(scope.closed)}::uuid[]))`
}

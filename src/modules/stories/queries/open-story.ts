import { type RawBuilder, sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'

/** The condition that a story (`column` names its id) is about no record that is closed to the reader. */
export function openStory(scope: Scope, column = 's.id'): RawBuilder<boolean> {
  if (scope.closed.length === 0) return sql<boolean>`true`
  return sql<boolean>`not exists (select 1 from stories.story_exemplar shut
    where shut.story_id = ${sql.ref(column)} and shut.exemplar_id = any (${sql.val(scope.closed)}::uuid[]))`
}

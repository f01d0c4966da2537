import { type RawBuilder, sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'

/** The condition that a picture of the library (`column` names its id) shows no record that is closed to the reader, and stands in no story of one. */
export function openPicture(scope: Scope, column = 'l.id'): RawBuilder<boolean> {
  if (scope.closed.length === 0) return sql<boolean>`true`
  const closed = sql`any (${sql.val(scope.closed)}::uuid[])`
  return sql<boolean>`not exists (
    select 1 from stories.person_shown shut where shut.picture_id = ${sql.ref(column)} and shut.exemplar_id = ${closed}
    union all select 1 from stories.picture shut join stories.story_exemplar about on about.story_id = shut.story_id
    where shut.library_id = ${sql.ref(column)} and about.exemplar_id = ${closed})`
}

import { type RawBuilder, sql } from 'kysely'
import type { Scope } from './scope.ts'

/** The condition that a column names a unit in the scope: `.where(within(scope, 'e.unit_id'))`. */
export function within(scope: Scope, ...columns: [string, ...string[]]): RawBuilder<boolean> {
  const conditions = columns.map(
    (column) => sql`${sql.ref(column)} in (select unnest(${sql.val(scope.units)}::uuid[]))`,
  )
  return sql<boolean>`(${sql.join(conditions, sql` or `)})`
}

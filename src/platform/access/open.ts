import { type RawBuilder, sql } from 'kysely'
import type { Scope } from './scope.ts'

/** The condition that a column names no record that is closed to the reader: `.where(open(scope, 'e.id'))`. */
export function open(scope: Scope, column: string): RawBuilder<boolean> {
  if (scope.closed.length === 0) return sql<boolean>`true`
  return sql<boolean>`(${sql.ref(column)} <> all (${sql.val(scope.closed)}::uuid[])) is not false`
}

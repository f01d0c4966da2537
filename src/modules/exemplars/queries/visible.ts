import { type RawBuilder, sql } from 'kysely'
import { open, type Scope } from '#platform/access/index.ts'

/**
 * The condition that a reader may see a record (`e` is its alias): a unit in scope keeps it, or it was nominated to one, or a
 * record of such a unit is the same person's. That is how a department reads the records it is asked to judge outside its own
 * line, and how two units go on reading of whom both found, once their records are merged. What is closed to the reader
 * stays so.
 */
export function visible(scope: Scope, alias = 'e'): RawBuilder<boolean> {
  const units = sql`(select unnest(${sql.val(scope.units)}::uuid[]))`
  return sql<boolean>`(${open(scope, `${alias}.id`)} and (${sql.ref(`${alias}.unit_id`)} in ${units} or ${sql.ref(`${alias}.id`)} in (
    select seen.exemplar_id from exemplars.nomination seen where seen.to_unit_id in ${units}
    union all select tied.kept_id from exemplars.kept tied join exemplars.exemplar own on own.id = tied.id where own.unit_id in ${units}
    union all select tied.id from exemplars.kept tied join exemplars.exemplar own on own.id = tied.kept_id where own.unit_id in ${units})))`
}

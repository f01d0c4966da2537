import { type RawBuilder, sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'

/**
 * The condition that a reader may see a choice (`c`, its round `r`): a unit in scope made it, or gathers it. Whoever is shut
 * out of the exemplar’s record, or of the list while a council has it, does not see it.
 */
export const visibleChoice = (scope: Scope): RawBuilder<boolean> =>
  sql<boolean>`(${open(scope, 'c.exemplar_id')} and ${open(scope, 'c.round_id')}
    and ${within(scope, 'c.unit_id', 'r.unit_id')})`

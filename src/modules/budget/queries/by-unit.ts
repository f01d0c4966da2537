import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'
import { moneyScope } from '../policy.ts'

/** The tasks of the year’s money that are not closed, at the units that run them; they open to those who may see money. */
export const keptMoney: Kept = {
  rows: sql`select unit_id, id, title as name from budget.task where closed_on is null`,
  seen: (scope, actor) => within(moneyScope(actor, scope), 'kept.unit_id'),
  href: paths.task,
}

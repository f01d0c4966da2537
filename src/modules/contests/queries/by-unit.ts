import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'

/** The contests that units hold and that are not closed. */
export const keptContests: Kept = {
  rows: sql`select unit_id, id, name from contests.contest where state <> 'closed'`,
  seen: (scope) => within(scope, 'kept.unit_id'),
  href: paths.show,
}

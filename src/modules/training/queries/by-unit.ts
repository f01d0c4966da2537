import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'

/** The courses that are not over, at the units that give them. */
export const keptCourses: Kept = {
  rows: sql`select unit_id, id, title as name from training.course where state = 'open'`,
  seen: (scope) => within(scope, 'kept.unit_id'),
  href: paths.course,
}

import { sql } from 'kysely'
import { within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'

/** The inspections of units that are not concluded. */
export const keptInspections: Kept = {
  rows: sql`select v.unit_id, v.id, l.name from inspections.visit v join units.label l on l.unit_id = v.unit_id
    where v.state <> 'concluded'`,
  seen: (scope) => within(scope, 'kept.unit_id'),
  href: paths.visit,
}

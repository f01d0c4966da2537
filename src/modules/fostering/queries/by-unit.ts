import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'

/** The plans that run, at the units that foster. */
export const keptPlans: Kept = {
  rows: sql`select p.unit_id, p.id, s.name, p.exemplar_id from fostering.plan p
    join exemplars.exemplar e on e.id = p.exemplar_id join exemplars.subject s on s.id = e.subject_id
    where p.ended_on is null`,
  seen: (scope) => sql<boolean>`${within(scope, 'kept.unit_id')} and ${open(scope, 'kept.exemplar_id')}`,
  href: paths.show,
}

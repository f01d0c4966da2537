import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'

/** The choices for the nation that wait for something, at the units that chose. */
export const keptChoices: Kept = {
  rows: sql`select c.unit_id, c.id, s.name, c.exemplar_id, c.round_id from selection.choice c
    join exemplars.exemplar e on e.id = c.exemplar_id join exemplars.subject s on s.id = e.subject_id
    where c.state not in ('failed', 'submitted', 'dropped')`,
  seen: (scope) =>
    sql<boolean>`${within(scope, 'kept.unit_id')} and ${open(scope, 'kept.exemplar_id')} and ${open(scope, 'kept.round_id')}`,
  href: paths.choice,
}

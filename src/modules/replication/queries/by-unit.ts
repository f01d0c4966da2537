import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'

/** What units say that they do as others do, whether the source has confirmed it yet or not. */
export const keptAdoptions: Kept = {
  rows: sql`select a.unit_id, a.id, s.name, a.exemplar_id from replication.adoption a
    join exemplars.exemplar e on e.id = a.exemplar_id join exemplars.subject s on s.id = e.subject_id
    where a.state <> 'declined'`,
  seen: (scope) => sql<boolean>`${within(scope, 'kept.unit_id')} and ${open(scope, 'kept.exemplar_id')}`,
  href: paths.show,
}

import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'

/** The records that units keep. */
export const keptRecords: Kept = {
  rows: sql`select e.unit_id, e.id, s.name from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id`,
  seen: (scope) => sql<boolean>`${within(scope, 'kept.unit_id')} and ${open(scope, 'kept.id')}`,
  href: paths.show,
}

/** The nominations that wait at units to be decided, as the records that they are of. */
export const keptNominations: Kept = {
  rows: sql`select n.to_unit_id as unit_id, e.id, s.name from exemplars.nomination n
    join exemplars.exemplar e on e.id = n.exemplar_id join exemplars.subject s on s.id = e.subject_id
    where n.closed_at is null`,
  seen: keptRecords.seen,
  href: paths.show,
}

/** The tips that desks still look into, by their receipts: who told is nobody’s business here. */
export const keptTips: Kept = {
  rows: sql`select unit_id, id, receipt as name, exemplar_id from exemplars.tip where closed_at is null`,
  seen: (scope) =>
    sql<boolean>`${within(scope, 'kept.unit_id')} and (kept.exemplar_id is null or ${open(scope, 'kept.exemplar_id')})`,
  href: paths.tip,
}

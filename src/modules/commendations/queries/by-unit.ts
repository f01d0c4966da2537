import { sql } from 'kysely'
import { open, within } from '#platform/access/index.ts'
import type { Kept } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'

/** The dossiers that lie on units’ desks and are not decided, by their codes. */
export const keptDossiers: Kept = {
  rows: sql`select holder_id as unit_id, id, code as name, exemplar_id from commendations.dossier
    where state not in ('decided', 'declined', 'withdrawn')`,
  seen: (scope) =>
    sql<boolean>`${within(scope, 'kept.unit_id')} and (kept.exemplar_id is null or ${open(scope, 'kept.exemplar_id')})`,
  href: paths.dossier,
}

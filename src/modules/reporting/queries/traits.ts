import { sql } from 'kysely'
import { open, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Traits } from '../breakdown.ts'

/**
 * What these exemplars are sorted by, the area of their unit as of a day. The ids come from a board that was read through a
 * scope; what is closed to the reader is left out here too.
 */
export async function listTraits(db: Db, scope: Scope, ids: readonly string[], day: DateText): Promise<Traits[]> {
  const { rows } = await sql<Traits>`
    select e.id, e.field_id as "fieldId", s.kind,
      array_remove(array[case when s.gender = 'female' then 'women' end, case when s.ethnicity = 'Khmer' then 'khmer' end,
        case when s.direct_worker then 'directWorkers' end], null) as people,
      coalesce((select array_agg(a.flag) from units.area_flag a
        where a.unit_id = e.unit_id and daterange(a.valid_from, a.valid_to) @> ${day}::date), '{}') as areas
    from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id
    where e.id = any (${sql.val([...ids])}::uuid[]) and ${open(scope, 'e.id')}
  `.execute(db)
  return rows
}

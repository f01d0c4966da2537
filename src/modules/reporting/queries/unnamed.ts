import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { remembered } from './remembered.ts'
import { type FiguresOf, listLine } from './report-records.ts'

/** The people and collectives on a unit's records who have agreed to nothing that holds on the cut-off day. */
export async function listUnnamed(db: Db, of: FiguresOf): Promise<string[]> {
  const line = await listLine(db, of)
  const named = await remembered(db, ['unnamed', line, of.cutOff], (source, keepers) =>
    listUnnamedBy(source, line, of.cutOff, keepers),
  )
  return [...new Set([...named.values()].flat())]
}

async function listUnnamedBy(db: Db, line: readonly string[], cutOff: DateText, keepers?: readonly string[]) {
  const kept = keepers ? sql`and e.unit_id = any (${sql.val([...keepers])}::uuid[])` : sql``
  const { rows } = await sql<{ keeperId: string; names: string[] }>`
    with line(id) as materialized (select unnest(${sql.val([...line])}::uuid[])), mine as materialized (
      select e.id, e.unit_id, e.subject_id from line join exemplars.exemplar e on e.unit_id = line.id
        where e.created_at < ${cutOff}::date + 1 ${kept}
      union
      select e.id, e.unit_id, e.subject_id from line join exemplars.recognition r on r.unit_id = line.id
        join exemplars.exemplar e on e.id = r.exemplar_id
        where r.decided_on <= ${cutOff}::date and e.created_at < ${cutOff}::date + 1 ${kept}
    )
    select mine.unit_id as "keeperId", array_agg(distinct s.name) as names
    from mine join exemplars.subject s on s.id = mine.subject_id
    where not exists (
      select 1 from exemplars.consent c where c.exemplar_id = mine.id and c.given_on <= ${cutOff}::date
        and (c.until is null or c.until >= ${cutOff}::date)
        and (c.withdrawn_on is null or c.withdrawn_on > ${cutOff}::date))
    group by mine.unit_id`.execute(db)
  return new Map(rows.map(({ keeperId, names }) => [keeperId, names]))
}

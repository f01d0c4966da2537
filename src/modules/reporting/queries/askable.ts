import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** The units below one that stand on a day in one of these quota classes: whom a question can go to. For a command that checked who asks. */
export async function listAskable(
  db: Db,
  unitId: string,
  classes: readonly string[],
  day: DateText,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct q.unit_id as id from units.quota_class q
    join units.unit u on u.id = q.unit_id
    join units.reach r on r.unit_id = q.unit_id and r.root_id = ${unitId}::uuid and r.relation = 'administrative'
    where q.class = any (${sql.val([...classes])}::text[]) and q.unit_id <> ${unitId}::uuid
      and daterange(q.valid_from, q.valid_to) @> ${day}::date and daterange(u.valid_from, u.valid_to) @> ${day}::date
    order by 1
  `.execute(db)
  return rows.map(({ id }) => id)
}

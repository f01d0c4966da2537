import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/**
 * The units that carry on from a unit on a day: itself while it exists, else whatever took it over; and itself still while
 * somebody holds a post there to wind it up. Public.
 */
export async function listHeirs(db: Db, unitId: string, day: DateText): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive line as (
      select u.id, u.valid_to from units.unit u where u.id = ${unitId}
      union
      select u.id, u.valid_to from line
      join units.succession s on s.from_id = line.id and line.valid_to <= ${day}::date and s.on_date <= ${day}::date
      join units.unit u on u.id = s.to_id
    )
    select id from line where valid_to is null or valid_to > ${day}::date
      or exists (select 1 from identity.post p where p.unit_id = line.id
        and daterange(p.valid_from, p.valid_to) @> ${day}::date)`.execute(db)
  return rows.map(({ id }) => id)
}

/** These units, and those that ended and that they carry on from. Public. */
export async function listForebears(db: Db, unitIds: readonly string[], day: DateText): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive line as (
      select u.id from units.unit u where u.id = any (${sql.val([...unitIds])}::uuid[])
      union
      select u.id from line
      join units.succession s on s.to_id = line.id and s.on_date <= ${day}::date
      join units.unit u on u.id = s.from_id and u.valid_to <= ${day}::date
    )
    select id from line`.execute(db)
  return rows.map(({ id }) => id)
}

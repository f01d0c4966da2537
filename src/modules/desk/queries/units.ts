import { sql } from 'kysely'
import { narrowed, type Post, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/**
 * The reader's scope held to the unit of a post and the ended units whose affairs it carries on: those it took over, and those
 * that stood under it and were split over many, once nobody holds a post there (decision 22).
 */
export async function findDesk(db: Db, scope: Scope, post: Post, day: DateText): Promise<Scope> {
  const { rows } = await sql<{ id: string }>`
    with recursive heir as (
      select distinct on (s.from_id) s.from_id, s.to_id
      from units.succession s join units.unit u on u.id = s.from_id
      where u.valid_to <= ${day}::date and s.kind <> 'split'
      order by s.from_id, s.part desc, s.on_date, s.to_id
    ), above as (
      select distinct on (r.unit_id) r.unit_id as from_id, r.to_id
      from units.relation r join units.unit u on u.id = r.unit_id
      where r.kind = 'administrative' and u.valid_to <= ${day}::date
        and not exists (select 1 from heir h where h.from_id = u.id)
        and not exists (select 1 from identity.post p where p.unit_id = u.id
          and daterange(p.valid_from, p.valid_to) @> ${day}::date)
      order by r.unit_id, r.valid_from desc nulls last
    ), next as (select from_id, to_id from heir union all select from_id, to_id from above
    ), kept as (
      select ${post.unitId}::uuid as id
      union
      select n.from_id from kept k join next n on n.to_id = k.id
    )
    select id from kept`.execute(db)
  return narrowed(
    scope,
    rows.map(({ id }) => id),
  )
}

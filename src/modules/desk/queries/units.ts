import { sql } from 'kysely'
import { narrowed, type Post, type Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** The reader's scope held to the unit of a post and the ended units whose affairs it carries on (see `findSuccessor`). */
export async function findDesk(db: Db, scope: Scope, post: Post, day: DateText): Promise<Scope> {
  const { rows } = await sql<{ id: string }>`
    with recursive heir as (
      select distinct on (s.from_id) s.from_id, s.to_id
      from units.succession s join units.unit u on u.id = s.from_id
      where u.valid_to <= ${day}::date and s.kind <> 'split'
      order by s.from_id, s.on_date, s.part desc, s.to_id
    ), kept as (
      select ${post.unitId}::uuid as id
      union
      select h.from_id from kept k join heir h on h.to_id = k.id
    )
    select id from kept`.execute(db)
  return narrowed(
    scope,
    rows.map(({ id }) => id),
  )
}

import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Stage } from '../stage.ts'
import { visible } from './visible.ts'

/** A record that is tied to a kept one, as the pages of both show it. */
export type TiedRecord = {
  linkId: string
  id: string
  code: string
  name: string
  unitId: string
  unitName: string
  discoveredOn: DateText
  heldStage: Stage
  reason: string
  decidedBy: string
  decidedAt: Date
}

/** The records that are tied to this one and that the reader may see, the earliest found first. */
export async function listTied(db: Db, scope: Scope, keptId: string): Promise<TiedRecord[]> {
  const { rows } = await selectTied(sql`x.kept_id = ${keptId} and ${visible(scope)}`).execute(db)
  return rows
}

/** How a record is tied to the one it is the same as; nothing where it stands by itself. */
export async function findTie(db: Db, scope: Scope, recordId: string): Promise<(TiedRecord & Kept) | undefined> {
  const { rows } = await selectTied(sql`x.record_id = ${recordId} and ${visible(scope)}`).execute(db)
  const kept = rows[0] && (await findKept(db, scope, recordId))
  return kept && { ...rows[0]!, ...kept }
}

/** The record that is kept of a person, where the reader may see it. */
export type Kept = { keptId: string; keptCode: string; keptUnitId: string }

async function findKept(db: Db, scope: Scope, recordId: string): Promise<Kept | undefined> {
  const { rows } = await sql<Kept>`
    select e.id as "keptId", e.code as "keptCode", e.unit_id as "keptUnitId"
    from exemplars.kept k join exemplars.exemplar e on e.id = k.kept_id
    where k.id = ${recordId} and ${visible(scope)}`.execute(db)
  return rows[0]
}

const selectTied = (condition: ReturnType<typeof sql>) => sql<TiedRecord>`
  select x.id as "linkId", e.id, e.code, s.name, e.unit_id as "unitId", l.name as "unitName", e.discovered_on as "discoveredOn",
    e.held_stage as "heldStage", x.reason, o.name as "decidedBy", x.decided_at as "decidedAt"
  from exemplars.same x
  join exemplars.exemplar e on e.id = x.record_id
  join exemplars.subject s on s.id = e.subject_id
  join units.label l on l.unit_id = e.unit_id
  join identity.official o on o.id = x.decided_by
  where x.ended_at is null and ${condition}
  order by e.discovered_on, e.code`

/** All records of the person whom these are about, themselves among them: what happens to a person happens to each. */
export async function listOfPerson(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    with root as (
      select coalesce(k.kept_id, it.id) as id
      from unnest(${sql.val([...ids])}::uuid[]) as it (id) left join exemplars.kept k on k.id = it.id
    )
    select id from root union select k.id from exemplars.kept k join root on root.id = k.kept_id`.execute(db)
  return rows.map(({ id }) => id)
}

import { sql } from 'kysely'
import { open, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Warning, warningOf } from '../quiet-check.ts'

/** A recognised exemplar with the last look at it. */
export type Looked = {
  id: string
  code: string
  name: string
  unitId: string
  unitName: string
  recognisedOn: DateText
  last: { on: DateText; isWell: boolean; note: string | null; by: string } | null
  warning: Warning | undefined
}

/** The recognised exemplars of the units in scope that somebody should look at again, those waiting longest first. */
export async function listToLookAt(db: Db, scope: Scope, day: DateText): Promise<Looked[]> {
  const looked = await listLooked(
    db,
    sql`e.stage = 'recognised' and ${within(scope, 'e.unit_id')} and ${open(scope, 'e.id')}`,
    day,
  )
  const since = (it: Looked) => (it.last && it.last.on > it.recognisedOn ? it.last.on : it.recognisedOn)
  const isFirst = (it: Looked) => (it.warning === 'notWell' ? 0 : 1)
  return looked
    .filter(({ warning }) => warning !== undefined)
    .sort((a, b) => isFirst(a) - isFirst(b) || since(a).localeCompare(since(b)) || a.code.localeCompare(b.code))
}

/** How things stand with these exemplars, for a newsroom before a story runs; whoever asks has read the story. */
export async function listLookedAt(db: Db, exemplarIds: readonly string[], day: DateText): Promise<Looked[]> {
  if (exemplarIds.length === 0) return []
  return await listLooked(db, sql`e.id = any (${sql.val([...exemplarIds])}::uuid[])`, day)
}

async function listLooked(db: Db, condition: ReturnType<typeof sql>, day: DateText): Promise<Looked[]> {
  const { rows } = await sql<Omit<Looked, 'warning'>>`
    select e.id, e.code, s.name, e.unit_id as "unitId", l.name as "unitName", r.decided_on as "recognisedOn", c.last
    from exemplars.exemplar e
    join exemplars.subject s on s.id = e.subject_id
    join units.label l on l.unit_id = e.unit_id
    join lateral (select max(decided_on) as decided_on from exemplars.recognition where exemplar_id = e.id) r on r.decided_on is not null
    left join lateral (
      select jsonb_build_object('on', q.on_day, 'isWell', q.is_well, 'note', q.note, 'by', o.name) as last
      from fostering.quiet_check q join identity.official o on o.id = q.checked_by
      where q.exemplar_id = e.id order by q.on_day desc, q.checked_at desc limit 1
    ) c on true
    where ${condition}`.execute(db)
  return rows.map((row) => ({ ...row, warning: warningOf(row.last, row.recognisedOn, day) }))
}

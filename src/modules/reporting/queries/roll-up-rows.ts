import { sql } from 'kysely'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { currentOf } from '../rollup.ts'
import { listSuccessions } from './units.ts'

/** A unit of a roll-up as screens name it, with the units whose records are its own. */
export type RollUpUnit = { id: string; name: string; short: string; quotaClass: string; parts: string[] }

/** The units in reach that report on a day, each with those that went over to it whole until then: the rule of the report. */
export async function listRollUpRows(db: Db, scope: Scope, { cutOff }: { cutOff: DateText }): Promise<RollUpUnit[]> {
  const { rows } = await sql<Omit<RollUpUnit, 'parts'>>`
    select u.id, coalesce(n.name, l.name) as name, coalesce(n.short, l.short) as short, q.class as "quotaClass"
    from units.quota_class q join units.unit u on u.id = q.unit_id join units.label l on l.unit_id = u.id
    left join units.name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> ${cutOff}::date
    where daterange(q.valid_from, q.valid_to) @> ${cutOff}::date and u.id = any (${sql.val(scope.units)}::uuid[])`.execute(
    db,
  )
  const { wholeTo } = await listSuccessions(db, cutOff)
  const before = new Map<string, string[]>()
  for (const from of wholeTo.keys()) {
    const current = currentOf(from, wholeTo)
    before.set(current, [...(before.get(current) ?? []), from])
  }
  const vietnamese = new Intl.Collator('vi', { numeric: true })
  return rows
    .map((row) => ({ ...row, parts: [row.id, ...(before.get(row.id) ?? [])] }))
    .sort((a, b) => vietnamese.compare(a.short, b.short) || (a.id < b.id ? -1 : 1))
}

/** The same rows in the units of today: each gathers those that went over whole into one since. */
export async function inUnitsOf(db: Db, rows: readonly RollUpUnit[], today: DateText): Promise<RollUpUnit[]> {
  const { wholeTo, named } = await listSuccessions(db, today)
  const groups = new Map<string, RollUpUnit>()
  for (const row of rows) {
    const id = currentOf(row.id, wholeTo)
    const group = groups.get(id)
    if (group) group.parts.push(...row.parts)
    else groups.set(id, { ...row, ...named.get(id), id, parts: [...row.parts] })
  }
  return [...groups.values()]
}

import { sql } from 'kysely'
import { listTargets } from '#modules/programmes/index.ts'
import { unitPaths } from '#modules/units/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import type { Kept, MovedAsked, MovedThing } from '#platform/web/moved.ts'
import { paths } from '../paths.ts'
import { columns } from '../quota.ts'
import { showBoard } from './board.ts'
import { listYears } from './units.ts'

/** The reports that units still have in hand. */
export const keptReports: Kept = {
  rows: sql`select p.unit_id, p.id, l.name || ', ' || r.year as name
    from reporting.report p join reporting.round r on r.id = p.round_id join units.label l on l.unit_id = p.unit_id
    where p.accepted_at is null`,
  seen: (scope) => within(scope, 'kept.unit_id'),
  href: paths.report,
}

/** How many each unit owes in a year, as its class is on a day: for who reorganises units. Those that owe what they can are left out. */
export async function countOwedOf(
  db: Db,
  unitIds: readonly string[],
  day: DateText,
): Promise<ReadonlyMap<string, number>> {
  return new Map((await owedOn(db, unitIds, day)).map(({ id, owed }) => [id, owed]))
}

/** The units that owe something in a year, each with what it owes and the page that tells its class. The register is public. */
export async function listOwedOf(db: Db, { unitIds, day }: MovedAsked): Promise<readonly MovedThing[]> {
  return (await owedOn(db, unitIds, day)).map(({ name, owed, key }) => ({
    name: `${name}: ${owed}`,
    href: unitPaths.show(key),
  }))
}

async function owedOn(db: Db, unitIds: readonly string[], day: DateText) {
  const targets = await listTargets(db, 'publicised_and_replicated', day)
  const { rows } = await sql<{ id: string; key: string; name: string; class: string }>`
    select u.id, u.key, units.name_on(u.id, ${day}::date) as name, q.class
    from units.quota_class q join units.unit u on u.id = q.unit_id
    where q.unit_id = any (${sql.val([...unitIds])}::uuid[]) and daterange(q.valid_from, q.valid_to) @> ${day}::date
    order by name`.execute(db)
  return rows.flatMap((it) => {
    const owed = targets.find(({ quotaClass }) => quotaClass === it.class)?.min
    return owed ? [{ ...it, owed }] : []
  })
}

/** Every figure of the boards of the years until a day, as they then were: for who reorganises units and may change none. */
export async function pastFigures(db: Db, scope: Scope, day: DateText) {
  const eve = addDays(day, -1)
  const years = (await listYears(db)).filter((year) => `${year}-01-01` <= eve)
  const past: { year: number; figures: number[] }[] = []
  for (const year of years) {
    const asOf = eve < `${year}-12-31` ? eve : `${year}-12-31`
    const lines = await showBoard(db, scope, { year, asOf }, 'then', eve)
    past.push({
      year,
      figures: lines.flatMap((it) => [it.owed?.min ?? -1, ...columns.map((c) => it.counted[c].length)]),
    })
  }
  return past
}

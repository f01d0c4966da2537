import { sql } from 'kysely'
import { listTargets } from '#modules/programmes/index.ts'
import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { columns } from '../quota.ts'
import { showBoard } from './board.ts'
import { listYears } from './units.ts'

/** How many reports each unit still has in hand: for who reorganises units. */
export async function countOpenReportsOf(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('reporting.report')
    .select(['unit_id as id', (it) => it.fn.countAll<number>().as('n')])
    .where(sql<boolean>`unit_id = any (${sql.val([...unitIds])}::uuid[])`)
    .where('accepted_at', 'is', null)
    .groupBy('unit_id')
    .execute()
  return new Map(rows.map(({ id, n }) => [id, Number(n)]))
}

/** How many each unit owes in a year, as its class is on a day: for who reorganises units. Those that owe what they can are left out. */
export async function countOwedOf(
  db: Db,
  unitIds: readonly string[],
  day: DateText,
): Promise<ReadonlyMap<string, number>> {
  const targets = await listTargets(db, 'publicised_and_replicated', day)
  const rows = await db
    .selectFrom('units.quota_class')
    .select(['unit_id', 'class'])
    .where(sql<boolean>`unit_id = any (${sql.val([...unitIds])}::uuid[])`)
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${day}::date`)
    .execute()
  return new Map(
    rows.flatMap((it) => {
      const owed = targets.find(({ quotaClass }) => quotaClass === it.class)?.min
      return owed ? [[it.unit_id, owed] as const] : []
    }),
  )
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

import type { Db } from '#platform/db.ts'

/** How many reports each unit still has in hand: for who reorganises units. */
export async function countOpenReportsOf(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('reporting.report')
    .select(['unit_id as id', (it) => it.fn.countAll<number>().as('n')])
    .where('unit_id', 'in', [...unitIds])
    .where('accepted_at', 'is', null)
    .groupBy('unit_id')
    .execute()
  return new Map(rows.map(({ id, n }) => [id, Number(n)]))
}

import type { Db } from '#platform/db.ts'

/** How many stories each unit keeps: for who reorganises units. */
export async function countStoriesOf(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('stories.story')
    .select(['unit_id as id', (it) => it.fn.countAll<number>().as('n')])
    .where('unit_id', 'in', [...unitIds])
    .groupBy('unit_id')
    .execute()
  return new Map(rows.map(({ id, n }) => [id, Number(n)]))
}

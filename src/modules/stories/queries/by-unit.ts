import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** How many stories each unit keeps: for who reorganises units. */
export async function countStoriesOf(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('stories.story')
    .select(['unit_id as id', (it) => it.fn.countAll<number>().as('n')])
    .where(sql<boolean>`unit_id = any (${sql.val([...unitIds])}::uuid[])`)
    .groupBy('unit_id')
    .execute()
  return new Map(rows.map(({ id, n }) => [id, Number(n)]))
}

/** How many stories of each unit are out on the portal, and so in its feed: for who reorganises units. */
export async function countEditionsOf(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('stories.story as s')
    .innerJoin('stories.edition as e', 'e.story_id', 's.id')
    .select(['s.unit_id as id', (it) => it.fn.countAll<number>().as('n')])
    .where('e.ended_at', 'is', null)
    .where(sql<boolean>`s.unit_id = any (${sql.val([...unitIds])}::uuid[])`)
    .groupBy('s.unit_id')
    .execute()
  return new Map(rows.map(({ id, n }) => [id, Number(n)]))
}

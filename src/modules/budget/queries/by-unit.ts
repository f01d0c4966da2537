import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** How many tasks of the year’s money each unit has that are not closed. Which they are is for those who may see money. */
export async function countMoneyOf(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`
    select unit_id as id, count(*)::int as n from budget.task
    where closed_on is null and unit_id = any (${sql.val([...unitIds])}::uuid[]) group by unit_id`.execute(db)
  return new Map(rows.map(({ id, n }) => [id, n]))
}

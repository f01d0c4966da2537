import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** How many records each unit keeps: for who reorganises units, who sees the register and not the records. */
export async function countRecordsOf(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('exemplars.exemplar')
    .select(['unit_id as id', (it) => it.fn.countAll<number>().as('n')])
    .where(sql<boolean>`unit_id = any (${sql.val([...unitIds])}::uuid[])`)
    .groupBy('unit_id')
    .execute()
  return new Map(rows.map(({ id, n }) => [id, Number(n)]))
}

/** How many nominations wait at each unit to be decided: for who reorganises units. */
export async function countNominationsOf(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (unitIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('exemplars.nomination')
    .select(['to_unit_id as id', (it) => it.fn.countAll<number>().as('n')])
    .where(sql<boolean>`to_unit_id = any (${sql.val([...unitIds])}::uuid[])`)
    .where('closed_at', 'is', null)
    .groupBy('to_unit_id')
    .execute()
  return new Map(rows.map(({ id, n }) => [id, Number(n)]))
}

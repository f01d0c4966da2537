import type { Db } from '#platform/db.ts'

/** The record of a code and the unit that keeps it, for commands that then ask whether the actor may know of it. */
export async function findKeptByCode(db: Db, code: string): Promise<{ id: string; unitId: string } | undefined> {
  return await db
    .selectFrom('exemplars.exemplar')
    .select(['id', 'unit_id as unitId'])
    .where('code', '=', code.trim().toUpperCase().replace(/^D/, 'Đ'))
    .executeTakeFirst()
}

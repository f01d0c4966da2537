import type { Db } from '#platform/db.ts'

/** The categories of a contest, in their order. */
export async function listCategories(db: Db, contestId: string): Promise<{ id: string; name: string }[]> {
  return await db
    .selectFrom('contests.category')
    .select(['id', 'name'])
    .where('contest_id', '=', contestId)
    .orderBy('ord')
    .execute()
}

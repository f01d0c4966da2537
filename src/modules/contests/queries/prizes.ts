import type { Db } from '#platform/db.ts'

/** The names of the prizes of a contest, by their ids. */
export async function listPrizeNames(db: Db, contestId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('contests.prize')
    .select(['id', 'name'])
    .where('contest_id', '=', contestId)
    .orderBy('ord')
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

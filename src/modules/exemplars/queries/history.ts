import type { Db } from '#platform/db.ts'

/** What was done to a record, newest first, with who did it: for whoever may see the record. */
export async function listHistory(db: Db, exemplarId: string, limit: number) {
  return await db
    .selectFrom('audit.entry as a')
    .leftJoin('identity.official as o', 'o.id', 'a.actor_id')
    .select(['a.id', 'a.at', 'a.action', 'o.name as official'])
    .where('a.about_id', '=', exemplarId)
    .orderBy('a.id', 'desc')
    .limit(limit)
    .execute()
}

/** How many changes of a record the audit trail keeps. */
export async function countHistory(db: Db, exemplarId: string): Promise<number> {
  const { count } = await db
    .selectFrom('audit.entry')
    .select((it) => it.fn.countAll<number>().as('count'))
    .where('about_id', '=', exemplarId)
    .executeTakeFirstOrThrow()
  return count
}

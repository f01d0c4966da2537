import type { Db } from '#platform/db.ts'

/** The practice years of an official, the newest first: how far each came. */
export async function listOwnPractices(db: Db, officialId: string) {
  return await db
    .selectFrom('training.practice')
    .select(['id', 'started_at as startedAt', 'ended_at as endedAt', 'steps'])
    .where('official_id', '=', officialId)
    .orderBy('started_at', 'desc')
    .limit(20)
    .execute()
}

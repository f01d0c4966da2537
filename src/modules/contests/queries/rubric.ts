import type { Db } from '#platform/db.ts'
import type { RubricItem } from '../rubric.ts'

/** What points are given for in a contest, in its order. */
export async function readRubric(db: Db, contestId: string): Promise<RubricItem[]> {
  return await db
    .selectFrom('contests.criterion')
    .select(['id', 'name', 'max_points as maxPoints'])
    .where('contest_id', '=', contestId)
    .orderBy('ord')
    .execute()
}

import type { Db } from '#platform/db.ts'
import { today } from '#platform/text/dates.ts'
import type { Reached } from '../life-line.ts'
import type { Level } from '../nomination.ts'

/** The dated steps of a record's life that this module knows of, for whoever may see the record. */
export async function listReached(db: Db, exemplarId: string): Promise<Reached> {
  const assessments = await db
    .selectFrom('exemplars.assessment as x')
    .innerJoin('criteria.assessment as a', 'a.id', 'x.assessment_id')
    .select(['a.assessed_at as at', 'a.total', 'a.passed'])
    .where('x.exemplar_id', '=', exemplarId)
    .orderBy('a.assessed_at', 'desc')
    .execute()
  const recognitions = await db
    .selectFrom('exemplars.recognition')
    .select(['level', 'decided_on as on'])
    .where('exemplar_id', '=', exemplarId)
    .orderBy('decided_on')
    .execute()
  return {
    assessments: assessments.map(({ at, total, passed }) => ({ on: today(at), total, passed })),
    recognitions: recognitions.map(({ level, on }) => ({ level: level as Level, on })),
  }
}

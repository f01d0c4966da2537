import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { today } from '#platform/text/dates.ts'
import type { Reached } from '../life-line.ts'
import type { Level } from '../nomination.ts'

/** The dated steps of a record's life that this module knows of, for whoever may see the record. */
export async function listReached(db: Db, exemplarId: string): Promise<Reached> {
  const { rows: assessments } = await sql<{ at: Date; total: number; passed: boolean }>`
    select a.assessed_at as at, a.total, a.passed from exemplars.assessment x
      join criteria.assessment a on a.id = x.assessment_id and a.round_id is null where x.exemplar_id = ${exemplarId}
    union all
    select r.closed_at, round(r.percent)::int, r.passed from exemplars.round x
      join criteria.round r on r.id = x.round_id and r.passed is not null where x.exemplar_id = ${exemplarId}
    order by at desc`.execute(db)
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

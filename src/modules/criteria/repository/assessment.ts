import type { Db } from '#platform/db.ts'
import type { Judgement, Score } from '../judgement.ts'

export type NewAssessment = Judgement & {
  id: string
  setId: string
  unitId: string
  assessorId: string
  assessedAt: Date
  note: string | null
  roundId?: string | null
  scores: readonly Score[]
}

/** Keeps an assessment with its scores, in the caller's transaction. The caller links it to whom it is about. */
export async function recordAssessment(db: Db, it: NewAssessment): Promise<void> {
  await db
    .insertInto('criteria.assessment')
    .values({
      ...{ id: it.id, set_id: it.setId, unit_id: it.unitId, assessor_id: it.assessorId, assessed_at: it.assessedAt },
      ...{ total: it.total, out_of: it.outOf, passed: it.passed, short_of: it.shortOf, note: it.note },
      round_id: it.roundId ?? null,
    })
    .execute()
  await db
    .insertInto('criteria.score')
    .values(
      it.scores.map(({ criterionId, points, met = null, notApplicable = false, reason, evidence, place = null }) => ({
        ...{ assessment_id: it.id, criterion_id: criterionId, points, met, not_applicable: notApplicable },
        ...{ reason, evidence: [...evidence], place },
      })),
    )
    .execute()
}

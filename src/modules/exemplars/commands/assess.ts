import { z } from 'zod'
import { getCriteriaSet, judge, recordAssessment, type Score } from '#modules/criteria/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { linkAssessment, saveNomination } from '../repository/nomination.ts'
import { getInReview, savedStanding } from '../repository/standing.ts'
import { readScores } from '../scoring.ts'

const input = z.looseObject({ id, version, note: optionalText(2000) }).transform((sent, context) => {
  const { scores, faults } = readScores(sent)
  for (const [field, message] of Object.entries(faults)) context.addIssue({ code: 'custom', message, path: [field] })
  return { id: sent.id, version: sent.version, note: sent.note, scores }
})

/** The deciding unit judges an exemplar by the criteria in force (clause IV.1). Not passed, it stays verified. */
export const assess = command({
  name: 'exemplars.assess',
  input,
  subject: (db, it, { now }) => getInReview(db, it.id, now),
  allow: (actor, standing) => may.review(actor, standing),
  saved: savedStanding,
  about: (standing) => standing.id,
  async run({ db, actor, now }, standing, { scores, note }) {
    take('pass', standing) // refuses at once where nothing can be assessed
    const { deciderId, id: nominationId, openRoundId } = standing.nomination
    if (openRoundId) throw new Refusal('conflict', 'exemplars.roundOpen')
    const set = await getCriteriaSet(db, today(now), standing.subjectKind, 'vi', {
      unitId: deciderId,
      ...standing.about,
    })
    const judgement = judge(set.criteria, scores, set)
    const known = scores.filter(({ criterionId }) => set.criteria.some((it) => it.id === criterionId))
    await refuseStrangeEvidence(db, standing.id, known)

    const life = take(judgement.passed ? 'pass' : 'fail', standing)
    const assessmentId = newId(now)
    await recordAssessment(db, {
      ...{ ...judgement, id: assessmentId, setId: set.id, unitId: deciderId, assessorId: actor.id },
      ...{ assessedAt: now, note, scores: known },
    })
    await linkAssessment(db, { assessmentId, exemplarId: standing.id, nominationId })
    await saveNomination(db, nominationId, { state: judgement.passed ? 'assessed' : 'verified' })
    await moveExemplar(db, standing, life.stage)
    return { id: assessmentId, passed: judgement.passed }
  },
})

/** A score rests on this record's own evidence that still stands, and on nothing else. */
export async function refuseStrangeEvidence(db: Db, exemplarId: string, scores: readonly Score[]): Promise<void> {
  const rows = await db
    .selectFrom('exemplars.evidence')
    .select('id')
    .where('exemplar_id', '=', exemplarId)
    .where('removed_at', 'is', null)
    .execute()
  const standing = new Set(rows.map((row) => row.id))
  const strange = scores.filter(({ evidence }) => evidence.some((it) => !standing.has(it)))
  if (strange.length === 0) return
  const faults = strange.map(({ criterionId }) => [`evidence.${criterionId}`, 'notAChoice'])
  throw new Refusal('invalid', 'invalid', Object.fromEntries(faults))
}

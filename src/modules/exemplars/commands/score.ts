import { z } from 'zod'
import { getSetById, judge, recordAssessment, saveAssignment } from '#modules/criteria/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { linkAssessment } from '../repository/nomination.ts'
import { getAssignment } from '../repository/assignment.ts'
import { readScores } from '../scoring.ts'
import { refuseStrangeEvidence } from './assess.ts'

const input = z.looseObject({ assignmentId: id, version, note: optionalText(2000) }).transform((sent, context) => {
  const { scores, faults } = readScores(sent)
  for (const [field, message] of Object.entries(faults)) context.addIssue({ code: 'custom', message, path: [field] })
  return { assignmentId: sent.assignmentId, version: sent.version, note: sent.note, scores }
})

/** An assessor judges in a round. No score without the page, photo or number it rests on; once given it stands. */
export const score = command({
  name: 'exemplars.score',
  input,
  subject: (db, it, { now }) => getAssignment(db, it.assignmentId, now),
  allow: (actor, asked) => asked.assessorId === actor.id,
  about: ({ exemplarId }) => exemplarId,
  async run({ db, actor, now }, asked, { scores, note }) {
    if (!asked.permissions.mayScore) throw new Refusal('conflict', 'exemplars.notScoringNow')
    if (asked.isAnswered) throw new Refusal('conflict', 'exemplars.answered')
    const { round, exemplarId, nominationId } = asked
    const set = await getSetById(db, round.setId, round.subjectKind, 'vi')
    const judgement = judge(set.criteria, scores, { ...set, needsPlace: true })
    const known = scores.filter(({ criterionId }) => set.criteria.some((it) => it.id === criterionId))
    await refuseStrangeEvidence(db, exemplarId, known)

    const assessmentId = newId(now)
    await recordAssessment(db, {
      ...{ ...judgement, id: assessmentId, setId: set.id, unitId: round.unitId, assessorId: actor.id },
      ...{ assessedAt: now, note, scores: known, roundId: round.id },
    })
    await linkAssessment(db, { assessmentId, exemplarId, nominationId })
    await saveAssignment(db, asked.id, { assessment_id: assessmentId })
    return { id: asked.id }
  },
})

import { z } from 'zod'
import { saveAssignment, touchRound } from '#modules/criteria/index.ts'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getOpenRound } from '../repository/round.ts'

/** Takes an assessor out who has not judged yet. What was judged stays in the count. */
export const removeAssessor = command({
  name: 'exemplars.removeAssessor',
  input: z.object({ id, assignmentId: id, version }),
  subject: (db, it, { now }) => getOpenRound(db, it.id, now),
  allow: (actor, held) => may.organise(actor, held),
  about: ({ standing }) => standing.id,
  async run({ db, now }, held, { assignmentId }) {
    const assignment = held.round.assignments.find((it) => it.id === assignmentId)
    if (!assignment) throw new Refusal('missing', 'notFound')
    if (assignment.assessmentId || assignment.abstainReason) throw new Refusal('conflict', 'exemplars.answered')
    await saveAssignment(db, assignmentId, { removed_at: now })
    await touchRound(db, held)
    return { id: assignmentId }
  },
})

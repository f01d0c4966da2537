import { z } from 'zod'
import { saveAssignment } from '#modules/criteria/index.ts'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { getAssignment } from '../repository/assignment.ts'

/** An assessor does not judge, and says why: they know the person, or have not the knowledge. Not the same as no points. */
export const abstain = command({
  name: 'exemplars.abstain',
  input: z.object({ assignmentId: id, version, reason: text(500) }),
  subject: (db, it, { now }) => getAssignment(db, it.assignmentId, now),
  allow: (actor, asked) => asked.assessorId === actor.id,
  about: ({ exemplarId }) => exemplarId,
  async run({ db, now }, asked, { reason }) {
    if (asked.isAnswered) throw new Refusal('conflict', 'exemplars.answered')
    await saveAssignment(db, asked.id, { abstained_at: now, abstain_reason: reason })
    return { id: asked.id }
  },
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { answerNudge as save, getNudge } from '../repository/nudge.ts'

/** The unit says what it will do about the quota it is told it will miss. The line leaves its work, and stands on the board above. */
export const answerNudge = command({
  name: 'reporting.answerNudge',
  input: z.object({ id, version, answer: text(1000) }),
  subject: (db, input) => getNudge(db, input.id),
  allow: may.write,
  about: ({ unitId }) => unitId,
  async run({ db, actor, now }, nudge, { answer }) {
    if (nudge.answer !== null) throw new Refusal('conflict', 'wrongState')
    await save(db, nudge, { answer, by: actor.id, at: now })
    return { id: nudge.id }
  },
})

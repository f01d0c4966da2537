import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getCommitment, settleCommitment } from '../repository/commitment.ts'

/** What was promised at an event is not done, with why. It stays on the record of the event. */
export const dropCommitment = command({
  name: 'events.dropCommitment',
  input: z.object({ id, version, reason: text(500) }),
  subject: (db, input) => getCommitment(db, input.id),
  allow: may.release,
  about: ({ eventId }) => eventId,
  async run({ db, actor, now }, commitment, { reason }) {
    if (commitment.state !== 'promised') throw new Refusal('conflict', 'wrongState')
    await settleCommitment(db, commitment, { state: 'dropped', reason, by: actor.id, at: now })
    return { id: commitment.id }
  },
})

import { z } from 'zod'
import { recordAdoption } from '#modules/replication/index.ts'
import { command } from '#platform/command.ts'
import { date, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getCommitment, settleCommitment } from '../repository/commitment.ts'

/**
 * The unit begins what it promised at an event: an adoption of replication is recorded by that module’s own command, and the source
 * confirms it like any other (IV.2.d; decision 130).
 */
export const beginCommitment = command({
  name: 'events.beginCommitment',
  input: z.object({ id, version, who: text(200), since: date, result: text(1000) }),
  subject: (db, input) => getCommitment(db, input.id),
  allow: may.begin,
  about: ({ eventId }) => eventId,
  async run({ db, actor, now }, commitment, { who, since, result }) {
    if (commitment.state !== 'promised') throw new Refusal('conflict', 'wrongState')
    const { exemplarId, promiserId: unitId } = commitment
    const { id: adoptionId } = await recordAdoption({ db, actor, now }, { exemplarId, unitId, who, since, result })
    await settleCommitment(db, commitment, { state: 'begun', adoptionId, by: actor.id, at: now })
    return { id: commitment.id }
  },
})

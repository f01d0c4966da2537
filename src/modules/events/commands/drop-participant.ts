import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { dropInvitation, dropParticipant as unwrite, getParticipant } from '../repository/roll.ts'

/** Somebody does not come after all. Their ticket opens nothing any more, and their seat is free. */
export const dropParticipant = command({
  name: 'events.dropParticipant',
  input: z.object({ id }),
  subject: (db, input) => getParticipant(db, input.id),
  allow: may.name,
  about: (participant) => participant.rollId,
  async run({ db, now }, { id: participantId, rollId, unitId, source, invitationId, namesAt }) {
    if (source === 'delegation' && namesAt) throw new Refusal('conflict', 'events.namedElsewhere')
    if (source === 'invited' && invitationId) await dropInvitation(db, invitationId, now)
    else await unwrite(db, participantId, now)
    return { id: participantId, rollId, unitId, invitationId }
  },
})

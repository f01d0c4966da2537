import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { personInput } from '../person.ts'
import { may } from '../policy.ts'
import { addParticipant, getInvitation } from '../repository/roll.ts'
import { faultOfNaming } from '../seats.ts'

/** A unit that was asked names who comes for it: no more than it has seats. The host may name them for it. */
export const nameDelegate = command({
  name: 'events.nameDelegate',
  input: z.object({ id, ...personInput }),
  unkept: ['name', 'title', 'phone', 'email'],
  subject: (db, input) => getInvitation(db, input.id),
  allow: may.name,
  about: (invitation) => invitation.rollId,
  async run({ db, actor, now }, invitation, { id: _, title, ...person }) {
    if (invitation.namesAt) throw new Refusal('conflict', 'events.namedElsewhere')
    const fault = faultOfNaming(invitation)
    if (fault) throw new Refusal('invalid', 'invalid', { name: fault })
    const added = await addParticipant(db, invitation.rollId, {
      ...{ ...person, title: title ?? '', place: invitation.place, invitationId: invitation.id },
      ...{ source: 'delegation' as const, by: actor.id, at: now },
    })
    if (!added) throw new Refusal('invalid', 'invalid', { name: 'events.onRollAlready' })
    return { id: invitation.id, rollId: invitation.rollId }
  },
})

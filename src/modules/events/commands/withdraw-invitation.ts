import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { dropInvitation, getInvitation } from '../repository/roll.ts'

/** An invitation is taken back; a unit’s only while it has named nobody. */
export const withdrawInvitation = command({
  name: 'events.withdrawInvitation',
  input: z.object({ id }),
  subject: (db, input) => getInvitation(db, input.id),
  allow: may.keep,
  about: (invitation) => invitation.rollId,
  async run({ db, now }, invitation) {
    if (invitation.invitedId && invitation.named > 0) throw new Refusal('conflict', 'events.delegatesNamed')
    await dropInvitation(db, invitation.id, now)
    return { id: invitation.rollId }
  },
})

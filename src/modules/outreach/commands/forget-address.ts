import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { eraseSubscriber, findByEmail } from '../repository/subscriber.ts'
import { emailAddress } from './subscribe.ts'

/** Erases the address of a reader who asked for it, or whose mail came back. The audit trail does not keep the address. */
export const forgetAddress = command({
  name: 'outreach.forgetAddress',
  input: z.object({ email: emailAddress, reason: choice(['erased', 'bounced']) }),
  subject: async (_, __, { actor }) => ({ unitId: actor.post.unitId }),
  allow: may.administer,
  unkept: ['email'],
  async run({ db, now }, _, { email, reason }) {
    const found = await findByEmail(db, email)
    if (!found) throw new Refusal('invalid', 'invalid', { email: 'outreach.notSubscribed' })
    await eraseSubscriber(db, found.id, reason, now)
    return { id: found.id }
  },
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getPartner, saveSecretNumber } from '../repository/partner.ts'

/** Makes room for a new secret; for a day the one before signs beside it. The secret itself is made and kept beside this. */
export const rotateSecret = command({
  name: 'outreach.rotateSecret',
  input: z.object({ id, version }),
  subject: (db, input) => getPartner(db, input.id),
  allow: may.administer,
  async run({ db, now }, partner) {
    if (partner.state === 'ended') throw new Refusal('conflict', 'wrongState')
    const secretNo = partner.secretNo + 1
    await saveSecretNumber(db, partner, secretNo, now)
    return { id: partner.id, secretNo }
  },
})

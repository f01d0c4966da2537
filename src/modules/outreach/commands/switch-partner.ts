import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { partnerStates } from '../partner.ts'
import { may } from '../policy.ts'
import { getPartner, savePartnerState } from '../repository/partner.ts'

/** Lets a site rest, tells it again, or ends it for good. One that ended is told nothing any more, also no recall. */
export const switchPartner = command({
  name: 'outreach.switchPartner',
  input: z.object({ id, version, state: choice(partnerStates) }),
  subject: (db, input) => getPartner(db, input.id),
  allow: may.administer,
  async run({ db, now }, partner, { state }) {
    if (partner.state === 'ended' || partner.state === state) throw new Refusal('conflict', 'wrongState')
    await savePartnerState(db, partner, state, now)
    return { id: partner.id }
  },
})

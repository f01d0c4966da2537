import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { sendMessage } from '../jobs.ts'
import { may } from '../policy.ts'
import { addMessage } from '../repository/message.ts'
import { getPartner } from '../repository/partner.ts'

/** Sends a site a sign of life, tried once: whether its address and secret are right. */
export const testPartner = command({
  name: 'outreach.testPartner',
  input: z.object({ id }),
  subject: (db, input) => getPartner(db, input.id),
  allow: may.administer,
  async run({ db, now }, partner) {
    if (partner.state === 'ended') throw new Refusal('conflict', 'wrongState')
    const messageId = newId(now)
    const line = { storyId: null, editionId: null, deliveryId: null, at: now }
    await addMessage(db, { id: messageId, partnerId: partner.id, type: 'test', ...line })
    await enqueue(db, sendMessage, { messageId })
    return { id: partner.id }
  },
})

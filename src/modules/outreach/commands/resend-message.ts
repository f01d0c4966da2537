import { z } from 'zod'
import { noteResult } from '#modules/stories/index.ts'
import { command } from '#platform/command.ts'
import { id } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { sendMessage } from '../jobs.ts'
import { may } from '../policy.ts'
import { readMessage, renewMessage } from '../repository/message.ts'

/** Tries a message that failed for good once more, as often as the first time: the desk of its story, or the administrator. */
export const resendMessage = command({
  name: 'outreach.resendMessage',
  input: z.object({ messageId: id }),
  async subject(db, { messageId }) {
    const { deskId, ...message } = await readMessage(db, messageId)
    return { ...message, ...(deskId && { unitId: deskId }) }
  },
  allow: (actor, it) =>
    may.administer(actor, it) || (it.unitId !== undefined && may.make(actor, { unitId: it.unitId })),
  about: ({ storyId, partnerId }) => storyId ?? partnerId,
  async run({ db }, message) {
    if (message.state !== 'failed' || message.type === 'test') throw new Refusal('conflict', 'wrongState')
    await renewMessage(db, message.id)
    if (message.deliveryId) await noteResult(db, message.deliveryId, { result: 'waiting', attempts: 0 })
    await enqueue(db, sendMessage, { messageId: message.id })
    return { id: message.id }
  },
})

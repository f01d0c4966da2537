import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may, mayPress } from '../policy.ts'
import { getDelivery, settle } from '../repository/delivery.ts'

/** Says how a correction or a recall ended where a story was carried. What could not be reached needs its why. */
export const settleDelivery = command({
  name: 'stories.settleDelivery',
  input: z.object({ id, version, settled: choice(['done', 'unreachable']), note: optionalText(500) }),
  subject: (db, input) => getDelivery(db, input.id),
  allow: (actor, line) => may.derive(actor, line) || mayPress.settle(actor, line),
  about: ({ storyId }) => storyId,
  async run({ db, actor, now }, delivery, { settled, note }) {
    if (!delivery.due || delivery.isSettled) throw new Refusal('conflict', 'wrongState')
    if (settled === 'unreachable' && !note) throw new Refusal('invalid', 'invalid', { note: 'required' })
    await settle(db, delivery, { settled, note, by: actor.id, at: now })
    return { id: delivery.id }
  },
})

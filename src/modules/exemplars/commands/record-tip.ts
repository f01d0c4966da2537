import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../policy.ts'
import { findTipDesk } from '../queries/tip-desk.ts'
import { newReceipt } from '../receipt.ts'
import { addTip } from '../repository/tip.ts'
import { typedTipInput } from '../tip.ts'

/** An office writes down what somebody told at the counter, or what came in another way; gives the receipt for the slip. */
export const recordTip = command({
  name: 'exemplars.recordTip',
  input: z.object(typedTipInput),
  unkept: ['contact', 'what'],
  subject: (_, __, { actor }) => Promise.resolve({ unitId: actor.post.unitId }),
  allow: (actor, { unitId }) => may.record(actor, unitId),
  async run({ db, actor, now }, { unitId }, { id, ...said }) {
    const desk = await findTipDesk(db, said.placeId, now)
    const receipt = newReceipt(() => randomBytes(1)[0]!)
    const whose = { unitId: said.placeId ? desk.unitId : unitId, dueOn: desk.dueOn }
    await addTip(db, { id, receipt, ...said, language: 'vi', by: actor.id, at: now, ...whose })
    return { id, receipt }
  },
})

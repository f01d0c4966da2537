import { randomBytes } from 'node:crypto'
import { command } from '#platform/command.ts'
import { may } from '../policy.ts'
import { findTipDesk } from '../queries/tip-desk.ts'
import { newReceipt } from '../receipt.ts'
import { addTip, keepTipPictures } from '../repository/tip.ts'
import { typedTip } from '../tip.ts'

/**
 * An office writes down what somebody told at the counter, or what came in another way, with the pictures that they brought; gives
 * the receipt for the slip.
 */
export const recordTip = command({
  name: 'exemplars.recordTip',
  input: typedTip,
  unkept: ['contact', 'what', 'pictures'],
  subject: (_, __, { actor }) => Promise.resolve({ unitId: actor.post.unitId }),
  allow: (actor, { unitId }) => may.record(actor, unitId),
  async run({ db, actor, now, files }, { unitId }, { id, pictures, ...said }) {
    const desk = await findTipDesk(db, said.placeId, now)
    const receipt = newReceipt(() => randomBytes(1)[0]!)
    const whose = { unitId: said.placeId ? desk.unitId : unitId, dueOn: desk.dueOn }
    await addTip(db, { id, receipt, ...said, language: 'vi', by: actor.id, at: now, ...whose })
    await keepTipPictures({ db, now, files }, id, pictures)
    return { id, receipt }
  },
})

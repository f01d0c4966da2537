import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, optionalId, optionalText, text, version, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { isOwnExemplar } from '../queries/support.ts'
import { addPassed, lockGift } from '../repository/sponsor.ts'

/** So many of a gift go to somebody: an exemplar of the unit, or whoever it was meant for. Never more than came. */
export const passGift = command({
  name: 'budget.passGift',
  input: z.object({
    ...{ id, version, quantity: whole(1, 1_000_000), givenTo: text(200), exemplarId: optionalId },
    ...{ onDay: date, document: optionalText(300) },
  }),
  subject: async (db, { id: giftId, exemplarId }, { now }) => ({ ...(await lockGift(db, giftId, now)), exemplarId }),
  allow: (actor, it) => may.keep(actor, it),
  about: ({ exemplarId }) => exemplarId ?? undefined,
  unkept: ['givenTo'],
  async run({ db, actor, now }, gift, { quantity, exemplarId, onDay, ...it }) {
    const faults: Record<string, string> = {}
    if (quantity > gift.quantity - gift.passed) faults.quantity = 'budget.moreThanCame'
    if (onDay > today(now)) faults.onDay = 'budget.inFuture'
    else if (onDay < gift.receivedOn) faults.onDay = 'budget.beforeReceived'
    if (exemplarId && !(await isOwnExemplar(db, gift.unitId, exemplarId))) faults.exemplarId = 'notAChoice'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    await addPassed(db, gift, { ...it, quantity, exemplarId, onDay, by: actor.id, at: now })
    return { id: gift.id }
  },
})

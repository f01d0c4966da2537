import { z } from 'zod'
import { bearerOf } from '#modules/exemplars/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalId, optionalText, text, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { optionalDong } from '../amount.ts'
import { may } from '../policy.ts'
import { addGift, ownSponsor } from '../repository/sponsor.ts'

/** A unit receives things, not money: what, how many, from whom, what for. What they are worth is no money of any fund. */
export const recordGift = command({
  name: 'budget.recordGift',
  input: z.object({
    ...{ unitId: id, sponsorId: optionalId, what: text(200), quantity: whole(1, 1_000_000), measure: text(30) },
    ...{ worth: optionalDong, receivedOn: date, document: optionalText(300), meantFor: optionalText(300) },
  }),
  async subject(db, { unitId }, { now }) {
    const unit = await getUnit(db, unitId)
    return { unitId: unit.id, keeperId: (await bearerOf(db, unit.id, today(now))).id }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, actor, now }, { unitId }, { sponsorId, worth, receivedOn, ...it }) {
    await ownSponsor(db, sponsorId, unitId)
    if (receivedOn > today(now)) throw new Refusal('invalid', 'invalid', { receivedOn: 'budget.inFuture' })
    const gift = { id: newId(now), unitId, sponsorId: sponsorId!, receivedOn, by: actor.id, at: now }
    await addGift(db, { ...it, ...gift, worth: worth === null ? null : BigInt(worth) })
    return { id: gift.id }
  },
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { listInterests, lockItem } from '../queries/item.ts'
import { seatsOf } from '../queries/seat.ts'
import { dismissInterest } from '../repository/sitting.ts'

/** Sets a tie aside that does not bind after all. Only with a reason, and never one's own. */
export const dismiss = command({
  name: 'councils.dismissInterest',
  input: z.object({ id, interestId: id, reason: text(500) }),
  subject: async (db, input, { actor }) => {
    const item = await lockItem(db, input.id)
    const tie = (await listInterests(db, item.id)).find((it) => it.id === input.interestId)
    if (!tie) throw new Refusal('missing', 'notFound')
    const { members, own } = await seatsOf(db, item.councilId, actor.id, item.on)
    const officialId = members.find((it) => it.id === tie.memberId)?.officialId ?? ''
    return { ...item, version: undefined, tie, officialId, seat: own?.role }
  },
  allow: (actor, it) => may.dismiss(actor, it),
  async run({ db, actor }, { id: itemId, tie, state }, { reason }) {
    if (state !== 'placed') throw new Refusal('conflict', 'ballotIsOpen')
    if (tie.dismissedWhy) throw new Refusal('conflict', 'dismissedAlready')
    await dismissInterest(db, tie.id, actor.id, reason)
    return { id: itemId }
  },
})

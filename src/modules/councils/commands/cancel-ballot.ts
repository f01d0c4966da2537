import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { lockBallot } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'
import { seatsOf } from '../queries/seat.ts'
import { cancel } from '../repository/ballot.ts'

/** Gives an open ballot up, with the reason; what was cast is destroyed, and the item may have another ballot. */
export const cancelBallot = command({
  name: 'councils.cancelBallot',
  input: z.object({ id, version, reason: text(500) }),
  subject: async (db, input, { actor }) => {
    const ballot = await lockBallot(db, input.id)
    const { unitId, keeperId, councilId, on } = await getItem(db, ballot.itemId)
    return { ...ballot, unitId, keeperId, seat: (await seatsOf(db, councilId, actor.id, on)).own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db }, { id: ballotId, itemId, state }, { reason }) {
    if (state !== 'open') throw new Refusal('conflict', 'ballotClosed')
    await cancel(db, ballotId, itemId, reason)
    return { id: ballotId }
  },
  about: ({ itemId }) => itemId,
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalId, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { lockBallot } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'
import { seatsOf } from '../queries/seat.ts'
import { keepSignedTallySheet } from '../repository/document.ts'

/** Keeps the tally sheet of a counted ballot as it was signed by hand. A better scan may take its place; the trail has both. */
export const keepSignedSheet = command({
  name: 'councils.keepSignedTallySheet',
  input: z.object({ id, version, fileId: optionalId }),
  subject: async (db, input, { actor }) => {
    const ballot = await lockBallot(db, input.id)
    const { unitId, keeperId, councilId, on } = await getItem(db, ballot.itemId)
    return { ...ballot, unitId, keeperId, seat: (await seatsOf(db, councilId, actor.id, on)).own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db }, { id: ballotId, state }, { fileId }) {
    if (state !== 'counted') throw new Refusal('conflict', 'notCounted')
    if (!fileId) throw new Refusal('invalid', 'invalid', { file: 'required' })
    await keepSignedTallySheet(db, ballotId, fileId)
    return { id: ballotId }
  },
  about: ({ itemId }) => itemId,
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalId, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { namesIn } from '../names.ts'
import { may } from '../policy.ts'
import { lockBallot } from '../queries/ballot.ts'
import { getItem } from '../queries/item.ts'
import { seatsOf } from '../queries/seat.ts'
import { keepTallySheet } from '../repository/document.ts'

/** Keeps the tally sheet of a counted ballot as it was made, with the names of those who counted. Not once it is signed. */
export const drawUpTallySheet = command({
  name: 'councils.drawUpTallySheet',
  input: z.object({ id, version, counters: z.string().default(''), docxId: optionalId, pdfId: optionalId }),
  subject: async (db, input, { actor }) => {
    const ballot = await lockBallot(db, input.id)
    const { unitId, keeperId, councilId, on } = await getItem(db, ballot.itemId)
    return { ...ballot, unitId, keeperId, seat: (await seatsOf(db, councilId, actor.id, on)).own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db }, { id: ballotId, state, signedId }, { counters, docxId, pdfId }) {
    if (state !== 'counted') throw new Refusal('conflict', 'notCounted')
    if (signedId) throw new Refusal('conflict', 'signedAlready')
    if (!docxId || !pdfId) throw new Refusal('conflict', 'notMade')
    await keepTallySheet(db, ballotId, { docxId, pdfId, counters: namesIn(counters) })
    return { id: ballotId }
  },
  about: ({ itemId }) => itemId,
})

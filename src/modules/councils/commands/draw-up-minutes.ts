import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalId, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { seatsOf } from '../queries/seat.ts'
import { lockSitting } from '../queries/sitting.ts'
import { keepMinutes } from '../repository/document.ts'

/** Keeps the minutes of a closed sitting as they were made. Made anew until they are signed. */
export const drawUpMinutes = command({
  name: 'councils.drawUpMinutes',
  input: z.object({ id, version, docxId: optionalId, pdfId: optionalId }),
  subject: async (db, input, { actor }) => {
    const sitting = await lockSitting(db, input.id)
    return { ...sitting, seat: (await seatsOf(db, sitting.councilId, actor.id, sitting.on)).own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db }, { id: sittingId, state, docxId: made, fileId }, { docxId, pdfId }) {
    if (state !== 'closed') throw new Refusal('conflict', 'stillSitting')
    if (made && fileId) throw new Refusal('conflict', 'signedAlready')
    if (!docxId || !pdfId) throw new Refusal('conflict', 'notMade')
    await keepMinutes(db, sittingId, { docxId, pdfId })
    return { id: sittingId }
  },
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalId, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { seatsOf } from '../queries/seat.ts'
import { lockSitting } from '../queries/sitting.ts'
import { keepSignedMinutes } from '../repository/document.ts'

/** Keeps the minutes of a closed sitting as they were signed by hand. A better scan may take its place; the trail has both. */
export const keepSigned = command({
  name: 'councils.keepSignedMinutes',
  input: z.object({ id, version, fileId: optionalId }),
  subject: async (db, input, { actor }) => {
    const sitting = await lockSitting(db, input.id)
    return { ...sitting, seat: (await seatsOf(db, sitting.councilId, actor.id, sitting.on)).own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db }, { id: sittingId, state }, { fileId }) {
    if (state !== 'closed') throw new Refusal('conflict', 'stillSitting')
    if (!fileId) throw new Refusal('invalid', 'invalid', { file: 'required' })
    await keepSignedMinutes(db, sittingId, fileId)
    return { id: sittingId }
  },
})

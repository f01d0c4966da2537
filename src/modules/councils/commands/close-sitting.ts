import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { seatsOf } from '../queries/seat.ts'
import { listAgenda, lockSitting } from '../queries/sitting.ts'
import { closeSitting as close } from '../repository/sitting.ts'

/** Closes a sitting, with its signed minutes. Nothing may be under vote. */
export const closeSitting = command({
  name: 'councils.closeSitting',
  input: z.object({ id, version, fileId: id.nullish() }),
  subject: async (db, input, { actor }) => {
    const sitting = await lockSitting(db, input.id)
    return { ...sitting, seat: (await seatsOf(db, sitting.councilId, actor.id, sitting.on)).own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db }, { id: sittingId, state }, { fileId }) {
    if (state === 'closed') throw new Refusal('conflict', 'sittingClosed')
    if ((await listAgenda(db, sittingId)).some((it) => it.state === 'voting'))
      throw new Refusal('conflict', 'ballotIsOpen')
    await close(db, sittingId, fileId ?? null)
    return { id: sittingId }
  },
})

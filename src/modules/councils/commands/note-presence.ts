import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, several, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { listAgenda, lockSitting } from '../queries/sitting.ts'
import { seatsOf } from '../queries/seat.ts'
import { setPresence } from '../repository/sitting.ts'

/** Notes who takes part in a sitting, in the room or away and voting in writing, and opens it. */
export const notePresence = command({
  name: 'councils.notePresence',
  input: z.object({ id, version, present: several(id, 100), written: several(id, 100) }),
  subject: async (db, input, { actor }) => {
    const sitting = await lockSitting(db, input.id)
    const { members, own } = await seatsOf(db, sitting.councilId, actor.id, sitting.on)
    return { ...sitting, members, seat: own?.role }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db }, { id: sittingId, members, state }, { present, written }) {
    if (state === 'closed') throw new Refusal('conflict', 'sittingClosed')
    if ((await listAgenda(db, sittingId)).some((it) => it.state === 'voting'))
      throw new Refusal('conflict', 'ballotIsOpen')
    const known = new Set(members.map((it) => it.id))
    if ([...present, ...written].some((it) => !known.has(it)))
      throw new Refusal('invalid', 'invalid', { present: 'notAMember' })
    if (written.some((it) => present.includes(it))) throw new Refusal('invalid', 'invalid', { written: 'bothWays' })
    await setPresence(db, sittingId, [...new Set(present)], [...new Set(written)])
    return { id: sittingId }
  },
})

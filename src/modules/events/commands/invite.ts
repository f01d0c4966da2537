import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { id, optionalId, optionalText, optionalWhole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addInvitation, addParticipant, getRoll } from '../repository/roll.ts'
import { fits } from '../seats.ts'

/** Asks a unit to send so many people, or somebody from outside to come. */
export const invite = command({
  name: 'events.invite',
  input: z.object({
    ...{ id, unitId: optionalId, name: optionalText(120), title: optionalText(200), seats: optionalWhole(1, 1000) },
  }),
  unkept: ['name', 'title'],
  subject: (db, input) => getRoll(db, input.id),
  allow: may.keep,
  async run({ db, actor, now }, roll, { unitId, name, title, seats: wished }) {
    if ((unitId === null) === (name === null))
      throw new Refusal('invalid', 'invalid', { unitId: 'events.unitOrPerson' })
    const seats = unitId ? (wished ?? 1) : 1
    if (!fits(roll.taken, seats)) throw new Refusal('invalid', 'invalid', { seats: 'events.noSeats' })
    if (unitId) await refuseUnit(db, roll.id, unitId)
    const asked = { unitId, name, title: title ?? '', seats, by: actor.id, at: now }
    const invitationId = await addInvitation(db, roll.id, asked)
    if (name) {
      const person = { invitationId, name, place: '', title: title ?? '', phone: null, email: null }
      const added = await addParticipant(db, roll.id, { ...person, source: 'invited', by: actor.id, at: now })
      if (!added) throw new Refusal('invalid', 'invalid', { name: 'events.onRollAlready' })
    }
    return { id: roll.id }
  },
})

async function refuseUnit(db: Db, rollId: string, unitId: string): Promise<void> {
  const unit = await getUnit(db, unitId).catch(() => undefined)
  const invited = await db
    .selectFrom('events.invitation')
    .select('id')
    .where('roll_id', '=', rollId)
    .where('unit_id', '=', unitId)
    .where('dropped_at', 'is', null)
    .executeTakeFirst()
  if (!unit || invited)
    throw new Refusal('invalid', 'invalid', { unitId: unit ? 'events.invitedAlready' : 'notAChoice' })
}

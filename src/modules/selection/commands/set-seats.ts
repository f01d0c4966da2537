import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { id, version, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { readSeated } from '../queries/delegation.ts'
import { lockDelegation, setSeats as saveSeats } from '../repository/delegation.ts'

/** Gives a unit its seats in a delegation, within those that there are; none takes them away where nobody sits on them. */
export const setSeats = command({
  name: 'selection.setSeats',
  input: z.object({ delegationId: id, version, unitId: id, seats: whole(0, 100) }),
  subject: (db, { delegationId }, { now }) => lockDelegation(db, delegationId, now),
  allow: (actor, it) => may.run(actor, it),
  saved: ({ version: saved }) => ({ version: String(saved) }),
  async run({ db }, delegation, { unitId, seats }) {
    if (delegation.eventId) throw new Refusal('conflict', 'selection.seatsAtEvent')
    await getUnit(db, unitId)
    const given = await db
      .selectFrom('selection.seat')
      .select(['unit_id as unitId', 'seats'])
      .where('delegation_id', '=', delegation.id)
      .execute()
    const others = given.filter((it) => it.unitId !== unitId).reduce((sum, it) => sum + it.seats, 0)
    if (others + seats > delegation.seats) throw new Refusal('invalid', 'invalid', { seats: 'selection.moreThanSeats' })
    const taken = (await readSeated(db, delegation.id)).filter(
      (it) => it.unitId === unitId && it.state !== 'withdrawn',
    ).length
    if (seats < taken) throw new Refusal('invalid', 'invalid', { seats: 'selection.seatsTaken' })
    await saveSeats(db, delegation, unitId, seats)
    return { id: delegation.id }
  },
})

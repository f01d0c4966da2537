import { z } from 'zod'
import { isMovementOf } from '#modules/programmes/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { optionalId } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addEvent } from '../repository/event.ts'
import { writtenInput, writtenOf } from '../written.ts'

/** A unit plans an exchange, an honour or a conference (III.2.b, VI.1.b, VI.1.d). Nobody is told yet. */
export const planEvent = command({
  name: 'events.planEvent',
  input: z.object({ unitId: optionalId, ...writtenInput }),
  subject: async (db, { unitId }, { actor }) => ({ unitId: (await getUnit(db, unitId ?? actor.post.unitId)).id }),
  allow: may.keep,
  async run({ db, actor, now }, { unitId }, { unitId: _, ...sent }) {
    const { written, faults } = writtenOf(sent)
    await refuseStrangeMovement(db, { movementId: written.movementId, unitId, day: today(now) })
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const eventId = newId(now)
    await addEvent(db, { id: eventId, unitId, ...written, by: actor.id, at: now })
    return { id: eventId }
  },
})

type OfMovement = { movementId: string | null; unitId: string; day: DateText }

/** Refuses a movement that is not the host’s to choose on a day; the one it had stays. */
export async function refuseStrangeMovement(
  db: Db,
  { movementId, unitId, day }: OfMovement,
  before?: string | null,
): Promise<void> {
  if (movementId === null || movementId === before) return
  if (!(await isMovementOf(db, movementId, unitId, [day])))
    throw new Refusal('invalid', 'invalid', { movementId: 'notAChoice' })
}

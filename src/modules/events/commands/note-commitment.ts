import { z } from 'zod'
import { isOfSource } from '#modules/replication/index.ts'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { date, id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultOfDue } from '../commitment.ts'
import { hasMet } from '../event.ts'
import { may } from '../policy.ts'
import { findAppearing, wasAsked } from '../queries/commitment.ts'
import { addCommitment } from '../repository/commitment.ts'
import { getEvent } from '../repository/event.ts'

/**
 * A unit that was there promises to do as somebody does who appeared, begun by a day (III.2.b, IV.2.d). Noted by the host, or by the
 * unit itself where it was asked to come.
 */
export const noteCommitment = command({
  name: 'events.noteCommitment',
  input: z.object({ id, promiserId: id, exemplarId: id, promise: text(500), dueOn: date }),
  async subject(db, input) {
    const event = await getEvent(db, input.id)
    const promiser = await getUnit(db, input.promiserId).catch(() => undefined)
    if (!promiser) throw new Refusal('invalid', 'invalid', { promiserId: 'notAChoice' })
    return { ...event, promiserId: promiser.id, wasAsked: await wasAsked(db, event.id, promiser.id) }
  },
  allow: may.promise,
  async run({ db, actor, now }, event, { promiserId, exemplarId, promise, dueOn }) {
    if (!hasMet(event, now)) throw new Refusal('conflict', 'wrongState')
    const faults: Record<string, string> = {}
    const exemplar = await findAppearing(db, event.id, exemplarId)
    if (!exemplar) faults.exemplarId = 'notAChoice'
    else if (await isOfSource(db, exemplar.unitId, promiserId, today(now))) faults.promiserId = 'events.ofSource'
    const fault = faultOfDue(dueOn, today(event.startsAt))
    if (fault) faults.dueOn = fault
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const written = { eventId: event.id, promiserId, exemplarId, promise, dueOn, by: actor.id, at: now }
    if (!(await addCommitment(db, written)))
      throw new Refusal('invalid', 'invalid', { promiserId: 'events.promisedAlready' })
    return { id: event.id }
  },
})

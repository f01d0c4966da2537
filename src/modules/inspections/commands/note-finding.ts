import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalId, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addFinding } from '../repository/remedy.ts'
import { getVisit, listAnswered, listSigned, touchVisit } from '../repository/visit.ts'
import { mayBegin } from '../visit.ts'

/** The team writes down what it found and what it recommends, before anybody signs. */
export const noteFinding = command({
  name: 'inspections.noteFinding',
  input: z.object({ visitId: id, version, itemId: optionalId, finding: text(2000), recommendation: text(2000) }),
  subject: (db, it, { now }) => getVisit(db, it.visitId, today(now)),
  allow: (actor, it) => may.inspect(actor, it),
  about: (visit) => visit.id,
  async run({ db, actor, now }, visit, { itemId, finding, recommendation }) {
    if (visit.state !== 'planned') throw new Refusal('conflict', 'wrongState')
    if (!mayBegin(visit, today(now))) throw new Refusal('conflict', 'inspections.selfFirst')
    if ((await listSigned(db, visit.id)).length > 0) throw new Refusal('conflict', 'inspections.signedAlready')
    const items = itemId ? await listAnswered(db, visit, 'team') : []
    if (itemId && !items.some((it) => it.id === itemId))
      throw new Refusal('invalid', 'invalid', { itemId: 'notAChoice' })
    const findingId = newId(now)
    const of = { id: findingId, visitId: visit.id, by: actor.id, at: now }
    await addFinding(db, { ...of, itemId, finding, recommendation })
    await touchVisit(db, visit)
    return { id: findingId }
  },
})

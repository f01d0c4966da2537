import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalDate, optionalId, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addFinding, addRemedy } from '../repository/remedy.ts'
import { getVisit, listAnswered, listSigned, touchVisit } from '../repository/visit.ts'
import { mayBegin } from '../visit.ts'

/** The team writes down what it found and what it recommends, before anybody signs; what is to be done first may go with it. */
export const noteFinding = command({
  name: 'inspections.noteFinding',
  input: z.object({
    ...{ visitId: id, version, itemId: optionalId, finding: text(2000), recommendation: text(2000) },
    ...{ what: optionalText(1000), owner: optionalText(200), dueOn: optionalDate },
  }),
  subject: (db, it, { now }) => getVisit(db, it.visitId, today(now)),
  allow: (actor, it) => may.inspect(actor, it),
  about: (visit) => visit.id,
  async run({ db, actor, now }, visit, { itemId, finding, recommendation, ...first }) {
    if (visit.state !== 'planned') throw new Refusal('conflict', 'wrongState')
    if (!mayBegin(visit, today(now))) throw new Refusal('conflict', 'inspections.selfFirst')
    if ((await listSigned(db, visit.id)).length > 0) throw new Refusal('conflict', 'inspections.signedAlready')
    const items = itemId ? await listAnswered(db, visit, 'team') : []
    if (itemId && !items.some((it) => it.id === itemId))
      throw new Refusal('invalid', 'invalid', { itemId: 'notAChoice' })
    const remedy = wholeRemedy(first, today(now))
    const findingId = newId(now)
    const of = { id: findingId, visitId: visit.id, by: actor.id, at: now }
    await addFinding(db, { ...of, itemId, finding, recommendation })
    if (remedy) await addRemedy(db, { ...remedy, id: newId(now), findingId, by: actor.id, at: now })
    await touchVisit(db, visit)
    return { id: findingId }
  },
})

type First = { what: string | null; owner: string | null; dueOn: DateText | null }

/** What is to be done, by whom and when: all of it, or nothing yet. */
function wholeRemedy({ what, owner, dueOn }: First, day: DateText) {
  if (what === null && owner === null && dueOn === null) return undefined
  if (what !== null && owner !== null && dueOn !== null && dueOn >= day) return { what, owner, dueOn }
  throw new Refusal('invalid', 'invalid', {
    ...(what === null && { what: 'required' }),
    ...(owner === null && { owner: 'required' }),
    ...(dueOn === null ? { dueOn: 'required' } : dueOn < day && { dueOn: 'inspections.inPast' }),
  })
}

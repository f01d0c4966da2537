import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addRemedy, listFindingsOf } from '../repository/remedy.ts'
import { getVisit, touchVisit } from '../repository/visit.ts'

/**
 * What the unit is to do about a finding, who there answers for it, and by when. Once the team has signed, it stands in the conclusion and
 * no longer in the minutes (`isInMinutes`); between minutes and conclusion the office that sent the team may say it too.
 */
export const setRemedy = command({
  name: 'inspections.setRemedy',
  input: z.object({ visitId: id, version, findingId: id, what: text(1000), owner: text(200), dueOn: date }),
  subject: (db, it, { now }) => getVisit(db, it.visitId, today(now)),
  allow: (actor, it) => may.inspect(actor, it) || (it.state === 'minuted' && may.follow(actor, it)),
  about: (visit) => visit.id,
  async run({ db, actor, now }, visit, { findingId, what, owner, dueOn }) {
    if (visit.state === 'concluded') throw new Refusal('conflict', 'wrongState')
    const findings = await listFindingsOf(db, visit.id)
    if (!findings.some((it) => it.id === findingId)) throw new Refusal('missing', 'notFound')
    if (dueOn < today(now)) throw new Refusal('invalid', 'invalid', { dueOn: 'inspections.inPast' })
    const remedyId = newId(now)
    await addRemedy(db, { id: remedyId, findingId, what, owner, dueOn, by: actor.id, at: now })
    await touchVisit(db, visit)
    return { id: remedyId }
  },
})

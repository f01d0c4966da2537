import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { listFindingsOf } from '../repository/remedy.ts'
import { getVisit, touchVisit } from '../repository/visit.ts'

/** The conclusion goes out under its number, by the team’s leader or the office; every finding has a remedy by then. */
export const conclude = command({
  name: 'inspections.conclude',
  input: z.object({ visitId: id, version, number: text(60), concludedOn: date, conclusion: text(4000) }),
  subject: (db, it, { now }) => getVisit(db, it.visitId, today(now)),
  allow: (actor, visit) =>
    may.follow(actor, { ...visit, postIds: visit.members.filter((it) => it.part === 'leader').map((it) => it.postId) }),
  async run({ db, now }, visit, { number, concludedOn, conclusion }) {
    if (visit.state !== 'minuted') throw new Refusal('conflict', 'wrongState')
    const findings = await listFindingsOf(db, visit.id)
    if (findings.some(({ remedies }) => Number(remedies) === 0)) throw new Refusal('conflict', 'inspections.noRemedy')
    if (concludedOn > today(now)) throw new Refusal('invalid', 'invalid', { concludedOn: 'inspections.inFuture' })
    if (visit.visitedOn && concludedOn < visit.visitedOn)
      throw new Refusal('invalid', 'invalid', { concludedOn: 'inspections.beforeVisit' })
    await touchVisit(db, visit, { state: 'concluded', number, concluded_on: concludedOn, conclusion })
    return { id: visit.id }
  },
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getPlan, listVisitsOf, markIssued } from '../repository/plan.ts'

/** The plan is issued under its number: from now on teams can be sent. */
export const issuePlan = command({
  name: 'inspections.issuePlan',
  input: z.object({ planId: id, version, number: text(60), issuedOn: date }),
  subject: (db, it, { now }) => getPlan(db, it.planId, today(now)),
  allow: (actor, it) => may.plan(actor, it),
  async run({ db, now }, plan, { number, issuedOn }) {
    if (plan.isIssued) throw new Refusal('conflict', 'wrongState')
    if ((await listVisitsOf(db, plan.id)).length === 0) throw new Refusal('conflict', 'inspections.nobodyChosen')
    if (issuedOn > today(now)) throw new Refusal('invalid', 'invalid', { issuedOn: 'inspections.inFuture' })
    await markIssued(db, plan, { number, on: issuedOn })
    return { id: plan.id }
  },
})

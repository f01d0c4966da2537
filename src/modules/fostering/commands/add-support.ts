import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, date, id, optionalText, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultOfDoneOn, supportKinds } from '../plan.ts'
import { may } from '../policy.ts'
import { getPlan, insertSupport, refuseEnded, savedPlan, touchPlan } from '../repository/plan.ts'

/** The unit writes down a support that was given: what, when, by whom. */
export const addSupport = command({
  name: 'fostering.addSupport',
  input: z.object({
    ...{ planId: id, version, kind: choice(supportKinds), what: text(500), givenOn: date },
    givenBy: optionalText(200),
  }),
  subject: (db, { planId }) => getPlan(db, planId),
  allow: may.foster,
  saved: savedPlan,
  about: (plan) => plan.exemplarId,
  async run({ db, now }, plan, { planId, kind, what, givenOn, givenBy }) {
    refuseEnded(plan)
    const fault = faultOfDoneOn(givenOn, plan.startedOn, today(now))
    if (fault) throw new Refusal('invalid', 'invalid', { givenOn: fault })

    const supportId = newId(now)
    await insertSupport(db, { id: supportId, planId, unitId: plan.unitId, kind, what, givenOn, givenBy })
    await touchPlan(db, plan)
    return { id: supportId }
  },
})

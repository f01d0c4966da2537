import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, date, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultOfDoneOn, outcomes } from '../plan.ts'
import { may } from '../policy.ts'
import { closePlan, getPlan, refuseEnded, savedPlan } from '../repository/plan.ts'

/** The unit ends a plan: they came on, or it was stopped. Nobody came on while a weakness is open. */
export const endPlan = command({
  name: 'fostering.endPlan',
  input: z.object({ planId: id, version, outcome: choice(outcomes), endedOn: date }),
  subject: (db, { planId }) => getPlan(db, planId),
  allow: may.foster,
  saved: savedPlan,
  about: (plan) => plan.exemplarId,
  async run({ db, now }, plan, { outcome, endedOn }) {
    refuseEnded(plan)
    const faults: Record<string, string> = {}
    const fault = faultOfDoneOn(endedOn, plan.startedOn, today(now))
    if (fault) faults.endedOn = fault
    const isAnyOpen = plan.weaknesses.some(({ remediedOn }) => remediedOn === null)
    if (outcome === 'progressed' && isAnyOpen) faults.outcome = 'fostering.openWeaknesses'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    await closePlan(db, plan, { outcome, endedOn })
    return { id: plan.id }
  },
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalDate, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultOfDueOn } from '../plan.ts'
import { may } from '../policy.ts'
import { getPlan, insertWeakness, refuseEnded, savedPlan, touchPlan } from '../repository/plan.ts'

/** The unit names a weakness, and what is to be done about it. */
export const noteWeakness = command({
  name: 'fostering.noteWeakness',
  input: z.object({ planId: id, version, weakness: text(500), remedy: text(500), dueOn: optionalDate }),
  subject: (db, { planId }) => getPlan(db, planId),
  allow: may.foster,
  saved: savedPlan,
  about: (plan) => plan.exemplarId,
  async run({ db, now }, plan, { planId, weakness, remedy, dueOn }) {
    refuseEnded(plan)
    const fault = dueOn && faultOfDueOn(dueOn, plan.startedOn, today(now))
    if (fault) throw new Refusal('invalid', 'invalid', { dueOn: fault })

    const weaknessId = newId(now)
    await insertWeakness(db, { id: weaknessId, planId, weakness, remedy, dueOn, notedAt: now })
    await touchPlan(db, plan)
    return { id: weaknessId }
  },
})

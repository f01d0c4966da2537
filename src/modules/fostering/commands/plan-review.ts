import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultOfDueOn } from '../plan.ts'
import { may } from '../policy.ts'
import { getPlan, insertReview, refuseEnded, savedPlan, touchPlan } from '../repository/plan.ts'

/** The unit sets the day on which it will look at the plan again. */
export const planReview = command({
  name: 'fostering.planReview',
  input: z.object({ planId: id, version, dueOn: date }),
  subject: (db, { planId }) => getPlan(db, planId),
  allow: may.foster,
  saved: savedPlan,
  about: (plan) => plan.exemplarId,
  async run({ db, now }, plan, { planId, dueOn }) {
    refuseEnded(plan)
    const fault = faultOfDueOn(dueOn, plan.startedOn, today(now))
    if (fault) throw new Refusal('invalid', 'invalid', { dueOn: fault })

    const reviewId = newId(now)
    await insertReview(db, { id: reviewId, planId, dueOn })
    await touchPlan(db, plan)
    return { id: reviewId }
  },
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalDate, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultOfDoneOn, faultOfDueOn } from '../plan.ts'
import { may } from '../policy.ts'
import { getPlan, insertReview, markReviewed, refuseEnded, savedPlan, touchPlan } from '../repository/plan.ts'

/** A review was held: what it found, and when the next one will be. */
export const recordReview = command({
  name: 'fostering.recordReview',
  input: z.object({
    ...{ planId: id, version, reviewId: id, doneOn: date, findings: text(2000) },
    nextOn: optionalDate,
  }),
  subject: (db, { planId }) => getPlan(db, planId),
  allow: may.foster,
  saved: savedPlan,
  about: (plan) => plan.exemplarId,
  async run({ db, actor, now }, plan, { planId, reviewId, doneOn, findings, nextOn }) {
    refuseEnded(plan)
    const review = plan.reviews.find((it) => it.id === reviewId)
    if (!review) throw new Refusal('missing', 'notFound')
    if (review.doneOn) throw new Refusal('conflict', 'fostering.alreadyReviewed')
    const faults: Record<string, string> = {}
    const faultOfDone = faultOfDoneOn(doneOn, plan.startedOn, today(now))
    const faultOfNext = nextOn && faultOfDueOn(nextOn, plan.startedOn, today(now))
    if (faultOfDone) faults.doneOn = faultOfDone
    if (faultOfNext) faults.nextOn = faultOfNext
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    await markReviewed(db, reviewId, { doneOn, findings, doneBy: actor.id })
    if (nextOn) await insertReview(db, { id: newId(now), planId, dueOn: nextOn })
    await touchPlan(db, plan)
    return { id: reviewId }
  },
})

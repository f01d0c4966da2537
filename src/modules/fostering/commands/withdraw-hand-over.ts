import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { may } from '../policy.ts'
import { closeOffer, getOffered } from '../repository/hand-over.ts'
import { savedPlan, touchPlan } from '../repository/plan.ts'

/** The unit takes its offer back while nobody answered. */
export const withdrawHandOver = command({
  name: 'fostering.withdrawHandOver',
  input: z.object({ planId: id, handOverId: id, version }),
  subject: (db, { planId, handOverId }) => getOffered(db, planId, handOverId),
  allow: may.foster,
  saved: savedPlan,
  about: (plan) => plan.exemplarId,
  async run({ db, actor, now }, plan) {
    await closeOffer(db, plan.offer.id, { state: 'withdrawn', answer: null, by: actor.id, at: now })
    await touchPlan(db, plan)
    return { id: plan.id }
  },
})

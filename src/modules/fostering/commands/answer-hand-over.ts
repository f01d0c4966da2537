import { z } from 'zod'
import { command } from '#platform/command.ts'
import { choice, id, optionalText, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { closeOffer, getOffered, movePlan } from '../repository/hand-over.ts'
import { refuseEnded, savedPlan, touchPlan } from '../repository/plan.ts'

/**
 * The other unit takes a plan over, or declines and says why. Taken, the plan goes on there with its goals, supports, visits and
 * reviews; the record itself stays with the unit that keeps it, and so does the credit for having found them.
 */
export const answerHandOver = command({
  name: 'fostering.answerHandOver',
  input: z.object({
    ...{ planId: id, handOverId: id, version, decision: choice(['accepted', 'declined']) },
    ...{ answer: optionalText(1000), mentor: optionalText(200) },
  }),
  subject: (db, { planId, handOverId }) => getOffered(db, planId, handOverId),
  allow: (actor, { offer }) => may.foster(actor, { unitId: offer.toUnitId }),
  saved: savedPlan,
  about: (plan) => plan.exemplarId,
  async run({ db, actor, now }, plan, { decision, answer, mentor }) {
    refuseEnded(plan)
    if (decision === 'declined' && !answer) throw new Refusal('invalid', 'invalid', { answer: 'required' })
    await closeOffer(db, plan.offer.id, { state: decision, answer, by: actor.id, at: now })
    await (decision === 'accepted' ? movePlan(db, plan, plan.offer.toUnitId, mentor) : touchPlan(db, plan))
    return { id: plan.id }
  },
})

import { z } from 'zod'
import { listUnitsOn } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addOffer, findOpenOffer } from '../repository/hand-over.ts'
import { getPlan, refuseEnded, savedPlan, touchPlan } from '../repository/plan.ts'

/** The unit that fosters offers the plan to another, and says why. It goes on until the other takes it. */
export const offerHandOver = command({
  name: 'fostering.offerHandOver',
  input: z.object({ planId: id, version, toUnitId: id, reason: text(1000) }),
  subject: (db, { planId }) => getPlan(db, planId),
  allow: may.foster,
  saved: savedPlan,
  about: (plan) => plan.exemplarId,
  async run({ db, actor, now }, plan, { planId, toUnitId, reason }) {
    refuseEnded(plan)
    if (await findOpenOffer(db, planId)) throw new Refusal('conflict', 'fostering.offeredAlready')
    const stands = (await listUnitsOn(db, today(now))).some((it) => it.id === toUnitId)
    if (!stands || toUnitId === plan.unitId) throw new Refusal('invalid', 'invalid', { toUnitId: 'notAChoice' })

    const handOverId = newId(now)
    await addOffer(db, { id: handOverId, planId, fromUnitId: plan.unitId, toUnitId, reason, by: actor.id, at: now })
    await touchPlan(db, plan)
    return { id: handOverId }
  },
})

import { z } from 'zod'
import type { Level } from '#modules/exemplars/index.ts'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalChoice, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { addPlan, getFosterable, insertReview } from '../repository/plan.ts'

/** A level that fostering can lead to. */
const targets = ['base', 'district', 'province', 'nation'] as const satisfies readonly Level[]

const closedStages = ['on_hold', 'withdrawn', 'merged']

/** The keeping unit begins to foster an exemplar: who stands beside them, to what end, and when it is first reviewed. */
export const openPlan = command({
  name: 'fostering.openPlan',
  input: z.object({
    ...{ exemplarId: id, mentor: text(200), goal: text(1000), startedOn: date, reviewOn: date },
    /** The level that it is to lead to: the next one, once recognised. */
    targetLevel: optionalChoice(targets),
  }),
  subject: (db, { exemplarId }) => getFosterable(db, exemplarId),
  allow: may.foster,
  about: (exemplar) => exemplar.id,
  async run({ db, actor, now }, { unitId, stage, discoveredOn, openPlanId }, { reviewOn, ...plan }) {
    if (closedStages.includes(stage)) throw new Refusal('conflict', 'fostering.notOpen')
    if (openPlanId) throw new Refusal('conflict', 'fostering.alreadyOpen')
    const faults: Record<string, string> = {}
    if (plan.startedOn > today(now)) faults.startedOn = 'fostering.inFuture'
    if (plan.startedOn < discoveredOn) faults.startedOn = 'fostering.beforeDiscovery'
    if (reviewOn <= plan.startedOn) faults.reviewOn = 'fostering.beforeStart'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const planId = newId(now)
    await addPlan(db, { id: planId, ...plan, unitId, createdBy: actor.id, createdAt: now })
    await insertReview(db, { id: newId(now), planId, dueOn: reviewOn })
    return { id: planId }
  },
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, text, version } from '#platform/input.ts'
import { may } from '../policy.ts'
import { getPlan, refuseEnded, saveMentor, savedPlan } from '../repository/plan.ts'

/** Somebody else stands beside them from now on: who did so moves, retires, or leaves the office (IV.2.a). */
export const changeMentor = command({
  name: 'fostering.changeMentor',
  input: z.object({ planId: id, version, mentor: text(200) }),
  subject: (db, { planId }) => getPlan(db, planId),
  allow: may.foster,
  saved: savedPlan,
  about: (plan) => plan.exemplarId,
  async run({ db }, plan, { planId, mentor }) {
    refuseEnded(plan)
    await saveMentor(db, plan, mentor)
    return { id: planId }
  },
})

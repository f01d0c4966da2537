import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { date, id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultOfDoneOn } from '../plan.ts'
import { may } from '../policy.ts'
import { getPlan, markRemedied, refuseEnded, savedPlan, touchPlan } from '../repository/plan.ts'

/** A weakness is remedied, shown by evidence. Without a file nothing closes. */
export const closeWeakness = command({
  name: 'fostering.closeWeakness',
  input: z.object({
    ...{ planId: id, version, weaknessId: id, remediedOn: date },
    fileId: z.uuid({ error: 'fostering.needsEvidence' }),
  }),
  subject: (db, { planId }) => getPlan(db, planId),
  allow: may.foster,
  saved: savedPlan,
  about: (plan) => plan.exemplarId,
  async run({ db, actor, now }, plan, { weaknessId, remediedOn, fileId }) {
    refuseEnded(plan)
    const weakness = plan.weaknesses.find((it) => it.id === weaknessId)
    if (!weakness) throw new Refusal('missing', 'notFound')
    if (weakness.remediedOn) throw new Refusal('conflict', 'fostering.alreadyClosed')
    const faults: Record<string, string> = {}
    const fault = faultOfDoneOn(remediedOn, plan.startedOn, today(now))
    if (fault) faults.remediedOn = fault
    if (!(await isUploadOf(db, fileId, actor.id))) faults.fileId = 'fostering.notYourFile'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    await markRemedied(db, weaknessId, remediedOn, fileId)
    await touchPlan(db, plan)
    return { id: weaknessId }
  },
})

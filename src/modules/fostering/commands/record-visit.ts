import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { id, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { getPlan, insertVisit, refuseEnded } from '../repository/plan.ts'

/**
 * Somebody was there: a few words and a photograph, from a phone, in half a minute. It is of today and stands by itself, so it
 * asks for no version and nothing that others write can refuse it.
 */
export const recordVisit = command({
  name: 'fostering.recordVisit',
  input: z.object({ planId: id, note: text(500), fileId: optionalId }),
  // Without its version: see above.
  subject: async (db, { planId }) => {
    const { version: _, ...plan } = await getPlan(db, planId)
    return plan
  },
  allow: may.foster,
  about: (plan) => plan.exemplarId,
  async run({ db, actor, now }, plan, { planId, note, fileId }) {
    refuseEnded(plan)
    if (fileId && !(await isUploadOf(db, fileId, actor.id)))
      throw new Refusal('invalid', 'invalid', { file: 'fostering.notYourFile' })
    const visitId = newId(now)
    await insertVisit(db, { id: visitId, planId, onDay: today(now), note, fileId, by: actor.id, at: now })
    return { id: visitId }
  },
})

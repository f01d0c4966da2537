import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { date, id, optionalId, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { remedyState } from '../remedy.ts'
import { getRemedy, markClosed } from '../repository/remedy.ts'

/**
 * An inspector closes a remedy by what the unit showed, or by what they saw themselves and photographed. Without evidence
 * nothing closes; the unit never closes its own.
 */
export const closeRemedy = command({
  name: 'inspections.closeRemedy',
  input: z.object({ remedyId: id, version, closedOn: date, fileId: optionalId }),
  subject: (db, it, { now }) => getRemedy(db, it.remedyId, today(now)),
  allow: (actor, it) => may.follow(actor, it),
  about: ({ visitId }) => visitId,
  async run({ db, actor, now }, remedy, { closedOn, fileId }) {
    const state = remedyState(remedy)
    if (remedy.visitState !== 'concluded' || state === 'closed') throw new Refusal('conflict', 'wrongState')
    const shown = state === 'answered' ? remedy.words.at(-1)!.fileId : null
    const faults: Record<string, string> = {}
    if (closedOn > today(now)) faults.closedOn = 'inspections.inFuture'
    if (remedy.visitedOn && closedOn < remedy.visitedOn) faults.closedOn = 'inspections.beforeVisit'
    if (fileId && !(await isUploadOf(db, fileId, actor.id))) faults.fileId = 'inspections.notYourFile'
    const evidence = fileId ?? shown
    if (!evidence) faults.fileId = 'inspections.needsEvidence'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    await markClosed(db, remedy, { on: closedOn, by: actor.id, fileId: evidence! })
    return { id: remedy.id }
  },
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { id, optionalId, text, version, whole } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { openMilestones } from '../outcome.ts'
import { may } from '../policy.ts'
import { getAdoption, savedAdoption } from '../repository/adoption.ts'
import { addResult, listToldMonths } from '../repository/outcome.ts'

/** The adopting unit tells how it goes after 3, 6 or 12 months (plan IV.2.d), once each and never backwards. */
export const tellResult = command({
  name: 'replication.tellResult',
  input: z.object({ adoptionId: id, version, months: whole(3, 12), told: text(1000), fileId: optionalId }),
  subject: (db, { adoptionId }, { now }) => getAdoption(db, adoptionId, today(now)),
  allow: may.record,
  saved: savedAdoption,
  about: (adoption) => adoption.exemplarId,
  async run({ db, actor, now }, adoption, { months, told, fileId }) {
    if (adoption.state === 'declined' || adoption.failedAt) throw new Refusal('conflict', 'replication.ended')
    const open = openMilestones(adoption.since, await listToldMonths(db, adoption.id), today(now))
    const milestone = open.find((it) => it === months)
    const faults: Record<string, string> = {}
    if (!milestone) faults.months = 'replication.notItsTime'
    if (fileId && !(await isUploadOf(db, fileId, actor.id))) faults.fileId = 'replication.notYourFile'
    if (!milestone || Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    await addResult(db, adoption, milestone, { told, fileId, recordedBy: actor.id, recordedAt: now })
    return { id: adoption.id }
  },
})

import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { faultOfSince } from '../adoption.ts'
import { may } from '../policy.ts'
import { findAdoptable } from '../queries/adoptable.ts'
import { isOfSource } from '../queries/of-source.ts'
import { addAdoption, isRecorded, isTeacher } from '../repository/adoption.ts'
import { holdExemplar } from '../repository/model.ts'

/**
 * A unit records that it does as a recognised exemplar of another unit does, learned from there or from an earlier adopter. It
 * counts once the source confirms it.
 */
export const recordAdoption = command({
  name: 'replication.recordAdoption',
  input: z.object({
    ...{ exemplarId: id, unitId: optionalId, who: text(200), since: date, result: text(1000) },
    fileId: optionalId,
    fromId: optionalId,
  }),
  async subject(db, { unitId, exemplarId }, { actor }) {
    const adopter = await getUnit(db, unitId ?? actor.post.unitId)
    return { unitId: adopter.id, exemplarId }
  },
  allow: may.record,
  about: (adopter) => adopter.exemplarId,
  async run({ db, actor, now }, { unitId }, { exemplarId, ...told }) {
    await holdExemplar(db, exemplarId)
    const exemplar = await findAdoptable(db, exemplarId, today(now))
    if (!exemplar) throw new Refusal('invalid', 'invalid', { exemplarId: 'replication.notRecognised' })
    const faults: Record<string, string> = {}
    if (await isOfSource(db, exemplar.unitId, unitId, today(now))) faults.unitId = 'replication.sameUnit'
    const fault = faultOfSince(told.since, exemplar.discoveredOn, today(now))
    if (fault) faults.since = fault
    if (await isRecorded(db, exemplarId, unitId, told.who)) faults.who = 'replication.alreadyRecorded'
    if (told.fromId && !(await isTeacher(db, told.fromId, { exemplarId, unitId })))
      faults.fromId = 'replication.notAnAdopter'
    if (told.fileId && !(await isUploadOf(db, told.fileId, actor.id))) faults.fileId = 'replication.notYourFile'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const adoptionId = newId(now)
    await addAdoption(db, { id: adoptionId, exemplarId, ...told, unitId, recordedBy: actor.id, recordedAt: now })
    return { id: adoptionId }
  },
})

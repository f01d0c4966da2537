import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { achievedOf, detailInput, recordOf, subjectOf } from '../details.ts'
import { may } from '../policy.ts'
import { isOpenToEdit } from '../open.ts'
import { listPairsOf } from '../queries/alike.ts'
import { maySubmitterEdit } from '../queries/round.ts'
import { saveAchievements } from '../repository/achievement.ts'
import { getExemplar, saveExemplar } from '../repository/exemplar.ts'
import { keepPairsOf } from '../repository/likely-pair.ts'
import { refuseFaults, refuseStrangeMovement } from './record.ts'

/** An official puts right what was written of a record. Not while another unit is reading it: then it is sent back first. */
export const editExemplar = command({
  name: 'exemplars.edit',
  input: z.object({ ...detailInput, id, version }),
  subject: (db, input) => getExemplar(db, input.id),
  allow: may.edit,
  saved: ({ summary, subject }) => ({ name: subject.name, summary }),
  async run(scene, exemplar, input) {
    const isOpen = isOpenToEdit(exemplar.stage) || (await maySubmitterEdit(scene.db, exemplar.id, today(scene.now)))
    if (!isOpen) throw new Refusal('conflict', 'exemplars.notOpen')
    await refuseFaults(scene, input)
    await refuseStrangeMovement(scene, exemplar.unitId, input, exemplar.movementId)
    const subject = subjectOf(input, exemplar.subject.id, exemplar.subject.unitId)
    await saveExemplar(scene.db, { ...exemplar, ...recordOf(input, exemplar.discoveredOn), subject })
    const pairs = await listPairsOf(scene.db, subject, today(scene.now))
    await keepPairsOf(scene.db, subject.id, pairs, scene.now)
    await saveAchievements(scene.db, exemplar.id, achievedOf(input), scene.now)
    return { id: exemplar.id }
  },
})

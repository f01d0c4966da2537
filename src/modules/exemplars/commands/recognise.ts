import { z } from 'zod'
import { command } from '#platform/command.ts'
import { announce } from '#platform/events.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { date, id, optionalId, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { exemplarRecognised } from '../events.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { faultsOfDecision } from '../recognition.ts'
import { moveExemplar } from '../repository/exemplar.ts'
import { saveNomination } from '../repository/nomination.ts'
import { addRecognition } from '../repository/recognition.ts'
import { getInReview, savedStanding } from '../repository/standing.ts'

/** The head of the deciding unit recognises an assessed exemplar by a numbered decision (not a commendation). */
export const recognise = command({
  name: 'exemplars.recognise',
  input: z.object({ id, version, decisionNo: text(60), decidedOn: date, signer: text(120), fileId: optionalId }),
  subject: (db, input, { now }) => getInReview(db, input.id, now),
  allow: (actor, standing) => may.decide(actor, standing),
  saved: savedStanding,
  about: (standing) => standing.id,
  async run({ db, actor, now }, standing, { decisionNo, decidedOn, signer, fileId }) {
    const life = take('recognise', standing)
    const { nomination } = standing
    const faults = faultsOfDecision(decidedOn, today(now), nomination.passedOn)
    if (fileId && !(await isUploadOf(db, fileId, actor.id))) faults.file = 'notAChoice'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    const recognitionId = newId(now)
    await addRecognition(db, {
      ...{ id: recognitionId, exemplarId: standing.id, nominationId: nomination.id, unitId: nomination.deciderId },
      ...{ level: nomination.level, decisionNo, decidedOn, signer, fileId, recordedBy: actor.id, recordedAt: now },
    })
    await saveNomination(db, nomination.id, { state: 'recognised', closed_at: now })
    await moveExemplar(db, standing, life.stage)
    await announce(db, exemplarRecognised, { exemplarId: standing.id, recognitionId })
    return { id: recognitionId }
  },
})

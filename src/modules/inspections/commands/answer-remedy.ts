import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { may } from '../policy.ts'
import { remedyState } from '../remedy.ts'
import { addWord, getRemedy } from '../repository/remedy.ts'

/** The unit says what it did about a remedy, and shows it by a file. */
export const answerRemedy = command({
  name: 'inspections.answerRemedy',
  input: z.object({ remedyId: id, version, text: text(2000), fileId: z.uuid({ error: 'inspections.needsEvidence' }) }),
  subject: (db, it, { now }) => getRemedy(db, it.remedyId, today(now)),
  allow: (actor, it) => may.answer(actor, it),
  about: ({ visitId }) => visitId,
  async run({ db, actor, now }, remedy, { text: words, fileId }) {
    if (remedy.visitState !== 'concluded' || remedyState(remedy) !== 'open') throw new Refusal('conflict', 'wrongState')
    if (!(await isUploadOf(db, fileId, actor.id)))
      throw new Refusal('invalid', 'invalid', { fileId: 'inspections.notYourFile' })
    await addWord(db, remedy, { id: newId(now), kind: 'answer', text: words, fileId, by: actor.id, at: now })
    return { id: remedy.id }
  },
})

import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { id, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getDecision, keepCopy as keep, savedDecision } from '../repository/decision.ts'

/** The issuing unit puts the signed copy of a decision with it. */
export const keepCopy = command({
  name: 'commendations.keepCopy',
  input: z.object({ id, version, fileId: id }),
  subject: (db, it) => getDecision(db, it.id),
  allow: may.draft,
  saved: savedDecision,
  async run({ db, actor }, decision, { fileId }) {
    if (decision.state === 'draft') throw new Refusal('conflict', 'wrongState')
    if (!(await isUploadOf(db, fileId, actor.id))) throw new Refusal('invalid', 'invalid', { file: 'notAChoice' })
    await keep(db, decision, fileId)
    return { id: decision.id }
  },
})

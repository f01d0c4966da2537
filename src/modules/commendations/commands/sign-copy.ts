import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { id, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getDecision, keepCopy as keep, savedDecision } from '../repository/decision.ts'

/**
 * The head of the issuing unit signs the PDF of a decision in the product: it is kept as the signed copy, and the trail
 * says by which certificate. Certificate file and password never come here.
 */
export const signCopy = command({
  name: 'commendations.signCopy',
  input: z.object({ id, version, fileId: id, certificate: text(300), issuer: text(300), serial: text(100) }),
  subject: (db, it) => getDecision(db, it.id),
  allow: may.sign,
  saved: savedDecision,
  async run({ db, actor }, decision, { fileId }) {
    if (decision.state !== 'signed') throw new Refusal('conflict', 'wrongState')
    if (!(await isUploadOf(db, fileId, actor.id))) throw new Refusal('invalid', 'invalid', { fileId: 'notAChoice' })
    await keep(db, decision, fileId)
    return { id: decision.id }
  },
})

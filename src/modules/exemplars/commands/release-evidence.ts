import { z } from 'zod'
import { touchRound } from '#modules/criteria/index.ts'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { id, optionalId, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getOpenRound, releaseEvidence as release } from '../repository/round.ts'

/** Lets blind assessors open a piece of evidence: the file itself once looked at, or a copy with the names covered. */
export const releaseEvidence = command({
  name: 'exemplars.releaseEvidence',
  input: z.object({ id, version, evidenceId: id, fileId: optionalId }),
  subject: (db, it, { now }) => getOpenRound(db, it.id, now),
  allow: (actor, held) => may.organise(actor, held),
  about: ({ standing }) => standing.id,
  async run({ db, actor, now }, held, { evidenceId, fileId }) {
    const evidence = await db
      .selectFrom('exemplars.evidence')
      .select('file_id as fileId')
      .where('id', '=', evidenceId)
      .where('exemplar_id', '=', held.standing.id)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (!evidence) throw new Refusal('missing', 'notFound')
    if (fileId && !(await isUploadOf(db, fileId, actor.id)))
      throw new Refusal('invalid', 'invalid', { file: 'exemplars.notYourFile' })
    await release(db, {
      ...{ roundId: held.id, evidenceId, fileId: fileId ?? evidence.fileId, checkedBy: actor.id, checkedAt: now },
    })
    await touchRound(db, held)
    return { id: evidenceId }
  },
})

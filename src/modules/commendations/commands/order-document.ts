import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { choice, optionalId } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { documentFormats, documentKinds } from '../documents/fields.ts'
import { makeDocument } from '../jobs.ts'
import { may } from '../policy.ts'
import { countAwards } from '../queries/awards.ts'
import { getDecision } from '../repository/decision.ts'
import { addDocument } from '../repository/document.ts'
import { getDossier } from '../repository/dossier.ts'

const input = z.object({
  ...{ decisionId: optionalId, dossierId: optionalId },
  ...{ kind: choice(documentKinds), format: choice(documentFormats) },
})

/** Orders a document of a decision or a dossier; it is made in the background. */
export const orderDocument = command({
  name: 'commendations.orderDocument',
  input,
  subject: (db, it, { now }) => getOwner(db, it, now),
  allow: (actor, owner) => may.propose(actor, owner.unitId),
  about: (owner) => owner.ownerId,
  async run({ db, actor, now }, { unitId, total }, { decisionId, dossierId, kind, format }) {
    const documentId = newId(now)
    await addDocument(db, {
      ...{ id: documentId, unitId, decisionId, dossierId, kind, format, total, askedBy: actor.id, askedAt: now },
    })
    await enqueue(db, makeDocument, { documentId })
    return { id: documentId }
  },
})

type Owner = { ownerId: string; unitId: string; total: number }

async function getOwner(db: Db, it: z.output<typeof input>, now: Date): Promise<Owner> {
  const isOfDecision = it.kind === 'decision' || it.kind === 'annex' || it.kind === 'proposal'
  if (it.decisionId && isOfDecision) {
    const { id, unitId } = await getDecision(db, it.decisionId)
    return { ownerId: id, unitId, total: (await countAwards(db, id)) + 1 }
  }
  if (!it.dossierId || it.kind === 'decision' || it.kind === 'annex')
    throw new Refusal('invalid', 'invalid', { kind: 'notAChoice' })
  const { id, unitId } = await getDossier(db, it.dossierId, now)
  return { ownerId: id, unitId, total: 2 }
}

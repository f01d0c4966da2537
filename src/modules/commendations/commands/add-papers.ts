import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { id, optionalId, optionalText, several, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { mayAddPapers } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { addPaperRow } from '../repository/content.ts'
import { type Dossier, getDossier, savedDossier, saveDossier } from '../repository/dossier.ts'

/** Puts papers under a line of the checklist: pieces of the exemplar's evidence used again, or a file that was just sent. */
export const addPapers = command({
  name: 'commendations.addPapers',
  input: z.object({
    ...{ id, version, paperKey: text(60), evidenceIds: several(id), fileId: optionalId, title: optionalText(200) },
  }),
  subject: (db, it, { now }) => getDossier(db, it.id, now),
  allow: may.write,
  saved: savedDossier,
  async run({ db, actor, now }, dossier, { paperKey, evidenceIds, fileId, title }) {
    if (!mayAddPapers(dossier)) throw new Refusal('conflict', 'wrongState')
    if (evidenceIds.length === 0 && !fileId)
      throw new Refusal('invalid', 'invalid', { file: 'commendations.noPaper', evidenceIds: 'commendations.noPaper' })
    if (fileId && !(await isUploadOf(db, fileId, actor.id)))
      throw new Refusal('invalid', 'invalid', { file: 'notAChoice' })

    const added = { dossierId: dossier.id, paperKey, addedBy: actor.id, addedAt: now }
    for (const it of await evidenceOf(db, dossier, evidenceIds))
      await addPaperRow(db, { ...added, fileId: it.fileId, evidenceId: it.id, title: it.title })
    if (fileId)
      await addPaperRow(db, { ...added, fileId, evidenceId: null, title: title ?? (await nameOf(db, fileId)) })
    await saveDossier(db, dossier, {})
    return { id: dossier.id }
  },
})

/** Only evidence of the dossier's own exemplar, and each piece once a line. */
async function evidenceOf(db: Db, { id: dossierId, exemplarId }: Dossier, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('exemplars.evidence')
    .select(['id', 'file_id as fileId', 'title'])
    .where('id', 'in', [...ids])
    .where('exemplar_id', '=', exemplarId)
    .where('removed_at', 'is', null)
    .execute()
  if (rows.length !== new Set(ids).size) throw new Refusal('invalid', 'invalid', { evidenceIds: 'notAChoice' })
  const there = await db
    .selectFrom('commendations.dossier_paper')
    .select('evidence_id')
    .where('dossier_id', '=', dossierId)
    .where('evidence_id', 'in', [...ids])
    .where('removed_at', 'is', null)
    .execute()
  if (there.length > 0) throw new Refusal('invalid', 'invalid', { evidenceIds: 'commendations.thereAlready' })
  return rows
}

async function nameOf(db: Db, fileId: string): Promise<string> {
  const file = await db.selectFrom('files.file').select('name').where('id', '=', fileId).executeTakeFirstOrThrow()
  return file.name
}

import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'

/** A piece of evidence as commands see it. */
export type Evidence = { id: string; addedBy: string; isConfirmed: boolean; isRemoved: boolean }

/** The piece of evidence of this record, held for change. */
export async function getEvidence(db: Db, exemplarId: string, id: string): Promise<Evidence> {
  const row = await db
    .selectFrom('exemplars.evidence')
    .selectAll()
    .where('id', '=', id)
    .where('exemplar_id', '=', exemplarId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { id, addedBy: row.added_by, isConfirmed: row.confirmed_at !== null, isRemoved: row.removed_at !== null }
}

type Added = { exemplarId: string; files: readonly KeptFile[]; title: string | null; achievementId: string | null }
export type KeptFile = { id: string; name: string }

/** Adds files as evidence. Several files under one title are numbered by it alone; without one each goes by its name. */
export async function addEvidence(db: Db, it: Added, actorId: string, now: Date): Promise<void> {
  if (it.files.length === 0) return
  const rows = it.files.map((file, at) => ({
    ...{ id: newId(now), exemplar_id: it.exemplarId, achievement_id: it.achievementId, file_id: file.id },
    ...{ title: titleOf(it, file, at), added_by: actorId, added_at: now },
  }))
  await db.insertInto('exemplars.evidence').values(rows).execute()
}

const titleOf = ({ title, files }: Added, file: KeptFile, at: number) =>
  title === null ? file.name : files.length > 1 ? `${title} (${at + 1})` : title

/** Notes who stands for a piece of evidence. */
export async function confirm(db: Db, id: string, actorId: string, now: Date): Promise<void> {
  await db
    .updateTable('exemplars.evidence')
    .set({ confirmed_by: actorId, confirmed_at: now })
    .where('id', '=', id)
    .execute()
}

/** Marks a piece of evidence as removed; it stays for the history. */
export async function remove(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('exemplars.evidence').set({ removed_at: now }).where('id', '=', id).execute()
}

/** The files among these ids that this official kept: nobody attaches a file that somebody else brought. */
export async function getOwnFiles(db: Db, ids: readonly string[], actorId: string): Promise<KeptFile[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('files.file')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .where('uploaded_by', '=', actorId)
    .execute()
  if (rows.length !== new Set(ids).size)
    throw new Refusal('invalid', 'exemplars.notYourFile', { file: 'exemplars.notYourFile' })
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

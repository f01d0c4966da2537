import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DocumentKind } from '../documents/fields.ts'

type NewTemplate = {
  id: string
  unitId: string
  kind: DocumentKind
  fileId: string
  name: string
  uploadedBy: string
  uploadedAt: Date
}

export async function addTemplate(db: Db, it: NewTemplate): Promise<void> {
  await db
    .insertInto('commendations.template')
    .values({
      ...{ id: it.id, unit_id: it.unitId, kind: it.kind, file_id: it.fileId, name: it.name },
      ...{ uploaded_by: it.uploadedBy, uploaded_at: it.uploadedAt },
    })
    .execute()
}

/** Reads a template for change, holding its row until the transaction ends. */
export async function getTemplate(db: Db, id: string) {
  const row = await db
    .selectFrom('commendations.template')
    .select(['id', 'unit_id as unitId', 'kind', 'ended_at as endedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, kind: row.kind as DocumentKind }
}

/** Whatever the unit uses for this kind of document now is used no more. */
export async function endTemplateOf(db: Db, it: { unitId: string; kind: DocumentKind; now: Date }): Promise<void> {
  await db
    .updateTable('commendations.template')
    .set({ ended_at: it.now })
    .where('unit_id', '=', it.unitId)
    .where('kind', '=', it.kind)
    .where('ended_at', 'is', null)
    .execute()
}

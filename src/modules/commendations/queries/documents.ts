import type { Db } from '#platform/db.ts'
import type { DocumentKind } from '../documents/fields.ts'

/** A document of a decision or a dossier that was shown before: how far it is, and the file once it is there. */
export type MadeDocument = {
  id: string
  kind: DocumentKind
  format: string
  state: 'queued' | 'running' | 'done' | 'failed'
  done: number
  total: number
  fileId: string | null
  sha256: string | null
  error: string | null
}

type Owner = { decisionId: string } | { dossierId: string }

/** The newest of each kind and format. */
export async function listDocuments(db: Db, owner: Owner): Promise<MadeDocument[]> {
  const rows = await db
    .selectFrom('commendations.document as d')
    .leftJoin('files.file as f', 'f.id', 'd.file_id')
    .distinctOn(['d.kind', 'd.format'])
    .select([
      'd.id',
      'd.kind',
      'd.format',
      'd.state',
      'd.done',
      'd.total',
      'd.file_id as fileId',
      'f.sha256',
      'd.error',
    ])
    .where((eb) =>
      'decisionId' in owner ? eb('d.decision_id', '=', owner.decisionId) : eb('d.dossier_id', '=', owner.dossierId),
    )
    .orderBy('d.kind')
    .orderBy('d.format')
    .orderBy('d.asked_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as DocumentKind, state: row.state as MadeDocument['state'] }))
}

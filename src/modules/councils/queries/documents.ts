import type { Db } from '#platform/db.ts'
import { paths } from '../paths.ts'
import type { Sitting } from './sitting.ts'

export type DocumentForm = 'docx' | 'pdf' | 'signed' | 'photo'
/** A document of a sitting in one form, where it is and its fingerprint (SHA-256). `of`: the item whose ballot it counts. */
export type KeptDocument = { of: string | null; form: DocumentForm; href: string; sha256: string }

/** The minutes and tally sheets of a sitting that were kept, of these items alone: those that the reader may see. */
export async function listDocuments(
  db: Db,
  sitting: Pick<Sitting, 'id' | 'docxId' | 'pdfId' | 'fileId'>,
  items: readonly { id: string; title: string }[],
): Promise<KeptDocument[]> {
  const ballots =
    items.length === 0
      ? []
      : await db
          .selectFrom('councils.ballot')
          .select(['id', 'item_id', 'docx_id', 'pdf_id', 'signed_id', 'file_id'])
          .where(
            'item_id',
            'in',
            items.map(({ id }) => id),
          )
          .where('state', '=', 'counted')
          .execute()
  const ofSitting = [
    { form: 'docx', fileId: sitting.docxId, href: paths.minutes(sitting.id, 'docx') },
    { form: 'pdf', fileId: sitting.pdfId, href: paths.minutes(sitting.id, 'pdf') },
    { form: 'signed', fileId: sitting.fileId, href: paths.signedMinutes(sitting.id) },
  ] as const
  const ofBallots = items.flatMap(({ id, title }) =>
    ballots
      .filter((it) => it.item_id === id)
      .flatMap((it) => [
        { of: title, form: 'docx' as const, fileId: it.docx_id, href: paths.tallySheet(it.id, 'docx') },
        { of: title, form: 'pdf' as const, fileId: it.pdf_id, href: paths.tallySheet(it.id, 'pdf') },
        { of: title, form: 'signed' as const, fileId: it.signed_id, href: paths.tallyFile(it.id, 'da-ky') },
        { of: title, form: 'photo' as const, fileId: it.file_id, href: paths.tallyFile(it.id, 'anh') },
      ]),
  )
  const all = [...ofSitting.map((it) => ({ of: null, ...it })), ...ofBallots]
  const prints = await readFingerprints(
    db,
    all.flatMap(({ fileId }) => fileId ?? []),
  )
  return all.flatMap(({ fileId, ...it }) => (fileId ? [{ ...it, sha256: prints.get(fileId) ?? '' }] : []))
}

async function readFingerprints(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('files.file')
    .select(['id', 'sha256'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]))
}

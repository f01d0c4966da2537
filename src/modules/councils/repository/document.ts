import type { Db } from '#platform/db.ts'

type Kept = { docx_id?: string; pdf_id?: string; signed_id?: string; counters?: string }

/** Keeps the tally sheet of a ballot as it was made, and who counted. */
export async function keepTallySheet(
  db: Db,
  id: string,
  { docxId, pdfId, counters }: { docxId: string; pdfId: string; counters: readonly string[] },
): Promise<void> {
  await ofBallot(db, id, { docx_id: docxId, pdf_id: pdfId, counters: JSON.stringify(counters) })
}

/** Keeps the tally sheet of a ballot as it was signed. */
export const keepSignedTallySheet = (db: Db, id: string, fileId: string): Promise<void> =>
  ofBallot(db, id, { signed_id: fileId })

/** Keeps the minutes of a sitting as they were made. */
export const keepMinutes = (db: Db, id: string, { docxId, pdfId }: { docxId: string; pdfId: string }): Promise<void> =>
  ofSitting(db, id, { docx_id: docxId, pdf_id: pdfId })

/** Keeps the minutes of a sitting as they were signed. */
export const keepSignedMinutes = (db: Db, id: string, fileId: string): Promise<void> =>
  ofSitting(db, id, { file_id: fileId })

async function ofBallot(db: Db, id: string, kept: Kept): Promise<void> {
  await db
    .updateTable('councils.ballot')
    .set((it) => ({ ...kept, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

async function ofSitting(
  db: Db,
  id: string,
  kept: { docx_id?: string; pdf_id?: string; file_id?: string },
): Promise<void> {
  await db
    .updateTable('councils.sitting')
    .set((it) => ({ ...kept, version: it('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

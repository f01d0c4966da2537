import { createDocx } from '#platform/documents/docx.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { type Keeping, keepFile } from '#platform/files/keep.ts'

/** Makes a document as Word and as PDF and keeps both, so that what was printed and signed stays what it was. */
export async function keepBoth(
  keeping: Keeping,
  document: OfficialDocument,
  { unitId, name }: { unitId: string; name: string },
): Promise<{ docxId: string; pdfId: string }> {
  const [docx, pdf] = await Promise.all([createDocx(document), createPdf(document)])
  const keep = async (bytes: Buffer, as: string) =>
    (await keepFile(keeping, new File([new Uint8Array(bytes)], `${name}.${as}`), { unitId, only: 'document' })).id
  return { docxId: await keep(docx, 'docx'), pdfId: await keep(pdf, 'pdf') }
}

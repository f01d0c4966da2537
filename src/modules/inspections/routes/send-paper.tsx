import { createDocx } from '#platform/documents/docx.ts'
import type { OfficialDocument } from '#platform/documents/official-document.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import type { Ctx } from '#platform/web/env.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Answers with a paper as Word or PDF, by how the address ends. `name`: of the file, without its ending. */
export async function sendPaper(c: Ctx, name: string, document: OfficialDocument): Promise<Response> {
  const isPdf = c.req.path.endsWith('.pdf')
  const bytes = await (isPdf ? createPdf : createDocx)(document)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': isPdf ? 'application/pdf' : docx,
    'content-disposition': `${isPdf ? 'inline' : 'attachment'}; filename="${name}.${isPdf ? 'pdf' : 'docx'}"`,
  })
}

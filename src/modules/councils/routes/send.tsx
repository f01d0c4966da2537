import { Refusal } from '#platform/refusal.ts'
import { sendFile } from '#platform/web/downloads.ts'
import type { Ctx } from '#platform/web/env.ts'

/** Sends a document that was made for its reader and is kept nowhere. */
export function sendDocument(c: Ctx, bytes: Buffer, name: string): Response {
  const isPdf = name.endsWith('.pdf')
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': isPdf
      ? 'application/pdf'
      : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `${isPdf ? 'inline' : 'attachment'}; filename="${name}"`,
  })
}

/** Sends a file that was kept, to who was found to be allowed. @throws Refusal `missing` when there is none. */
export async function sendKept(c: Ctx, fileId: string | null | undefined): Promise<Response> {
  if (!fileId) throw new Refusal('missing', 'files.missing')
  const file = await c.var.db.selectFrom('files.file').selectAll().where('id', '=', fileId).executeTakeFirstOrThrow()
  return sendFile(c, file)
}

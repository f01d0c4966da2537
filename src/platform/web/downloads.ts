import { Hono } from 'hono'
import { within } from '#platform/access/index.ts'
import { Refusal } from '../refusal.ts'
import { type Ctx, type Env, idIn } from './env.ts'

const shownInPlace = /^(image\/(jpeg|png|webp)|application\/pdf|audio\/|video\/)/

/** A file of the desk, for whoever may see the unit it belongs to. Never run, never guessed at: its type is what it was found to be. */
export const downloads = new Hono<Env>().get('/lam-viec/tep/:fileId', async (c) => {
  const { db, scope, actor } = c.var
  const id = idIn(c, 'fileId')
  const file = await db
    .selectFrom('files.file as f')
    .select(['f.sha256', 'f.name', 'f.type', 'f.uploaded_by', within(scope, 'f.unit_id').as('isReached')])
    .where('f.id', '=', id)
    .executeTakeFirst()
  const isOpen = file?.isReached || file?.uploaded_by === actor.id || (await c.var.mayReadFile(db, scope, id))
  if (!file || !isOpen || (await c.var.isFileClosed(db, scope, id))) throw new Refusal('missing', 'files.missing')
  return sendFile(c, file)
})

/** Answers with a file that the reader may see: shown where that is safe, else to be kept; never run. */
export async function sendFile(c: Ctx, file: { sha256: string; name: string; type: string }): Promise<Response> {
  const how = shownInPlace.test(file.type) ? 'inline' : 'attachment'
  return c.body(new Uint8Array(await c.var.files.read(file.sha256)), 200, {
    'content-type': file.type,
    'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'content-security-policy':
      "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox",
    'cache-control': 'private, max-age=3600',
  })
}

import type { Context } from 'hono'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Db } from '#platform/db.ts'
import type { FileStore } from '#platform/files/store.ts'
import { Refusal } from '#platform/refusal.ts'
import { isHad, type KeptPage, type PageCache } from '#platform/web/page-cache.ts'
import { pageHeaders } from '#platform/web/server.ts'
import type { Catalogue } from '../queries/catalogue.ts'
import type { Register } from '../register.ts'

/** What the public site is made of. `portalDb` is the connection that knows the published views only. */
export type Portal = {
  portalDb: Db
  files: FileStore
  pages: PageCache
  demo: boolean
  baseUrl: string
  now: () => Date
  /** The fields, topics and units, and what stories there are: read once and remembered while nothing changes. */
  readRegister: () => Promise<Register>
  readCatalogue: () => Promise<Catalogue>
  /** A built script, style or font by its plain name. @throws Refusal where nothing was built. */
  asset: (name: string) => Buffer
}

/** What a handler made: the bytes, what they are, and the names of what they show. */
export type Made = { body: string | Buffer; type?: string; tags: readonly string[]; framed?: boolean }

/**
 * Answers from the kept pages, or makes the page and keeps it under its own address: the one without the parts of a
 * query that mean nothing, so that no stranger can fill the store. A handler that read something before gives its `mark`.
 */
export async function answerKept(
  c: Context,
  pages: PageCache,
  address: string,
  make: () => Promise<Made>,
  mark: number = pages.mark(),
): Promise<Response> {
  const known = pages.find(address)
  if (known) return send(c, known)
  const { body, type = 'text/html; charset=utf-8', tags, framed } = await make()
  return send(c, pages.keep(address, body, { type, tags, framed }, mark))
}

/** So many seconds at most may a cache show a picture, a card or a sound that was called back: then it has to ask again. */
const recalledWithin = 300

/**
 * The headers of a picture, a card or a sound of this name, and the whole answer where who asks has it already. What it
 * holds never changes under its name; whether it may be shown does.
 */
export function recallable(c: Context, name: string): { headers: Record<string, string>; had: Response | undefined } {
  const etag = `"${name}"`
  const headers = { etag, 'cache-control': `public, max-age=${recalledWithin}` }
  const had = isHad(c.req.header('if-none-match'), etag) ? new Response(null, { status: 304, headers }) : undefined
  return { headers, had }
}

/** A page as text, ready to be sent. */
export const pageText = (page: VNode) => `<!doctype html>${renderToString(page)}`

/** The number of the page of a list that an address asks for; a wrong one is no page at all. */
export function pageNumber(c: Context): number {
  const asked = c.req.query('trang')
  if (asked === undefined) return 1
  if (!/^[1-9]\d{0,4}$/.test(asked)) throw new Refusal('missing', 'notFound')
  return Number(asked)
}

function send(c: Context, page: KeptPage): Response {
  const headers = pageHeaders(page)
  if (isHad(c.req.header('if-none-match'), page.etag)) return new Response(null, { status: 304, headers })
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined
  if (encoding) headers['content-encoding'] = encoding
  return new Response(new Uint8Array(encoding ? page[encoding] : page.plain), { headers })
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { isHad, type KeptPage, type PageCache } from './page-cache.ts'
import type { ViewCounter } from './view-counter.ts'
import { framedHeaders, securityHeaders } from './security.ts'

/** `connection` says who is at the other end. */
type Fetch = (request: Request, connection: object) => Response | Promise<Response>

/** The web server: a kept page is answered at once, everything else by the site. */
export function createWebServer(fetch: Fetch, pages: PageCache, counter?: ViewCounter): Server {
  const site = getRequestListener(fetch)
  return createServer((request, response) => {
    counter?.count(request)
    const page = request.method === 'GET' || request.method === 'HEAD' ? pages.find(request.url ?? '/') : undefined
    if (page) return sendPage(page, request, response)
    return void site(request, response)
  })
}

/** The headers of a kept page, for the server and for the first answer that makes it. */
export function pageHeaders({ etag, type, framed }: KeptPage): Record<string, string> {
  return {
    ...(framed ? framedHeaders : securityHeaders),
    'content-type': type,
    etag,
    vary: 'accept-encoding',
    'cache-control': 'public, no-cache',
  }
}

function sendPage(page: KeptPage, request: IncomingMessage, response: ServerResponse): void {
  const headers = pageHeaders(page)
  if (isHad(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, headers).end()
    return
  }
  const accepted = request.headers['accept-encoding'] ?? ''
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined
  const body = encoding ? page[encoding] : page.plain
  if (encoding) headers['content-encoding'] = encoding
  headers['content-length'] = String(body.length)
  response.writeHead(200, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

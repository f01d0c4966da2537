import { practiceCookie, practiceRoot } from '#modules/training/index.ts'

const inside = 'gs_trong_'

/** Under which name a cookie of the practised product is kept, so that it is never one of the real one's. */
const outer = (name: string) => inside + name

/** The request as the practised product gets it: its own address, its own cookies, and none of the real product's. */
export function requestInside(request: Request): Request {
  const url = new URL(request.url)
  url.pathname = url.pathname.slice(practiceRoot.length) || '/'
  const headers = new Headers(request.headers)
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/).filter((it) => it.startsWith(inside))
  headers.delete('cookie')
  headers.delete('if-none-match')
  headers.delete('referer')
  headers.delete('accept-encoding') // addresses are led back in plain text
  if (cookies.length > 0) headers.set('cookie', cookies.map((it) => it.slice(inside.length)).join('; '))
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const init = { method: request.method, headers, ...(hasBody && { body: request.body, duplex: 'half' }) }
  return new Request(url, init as RequestInit)
}

/** The secret of the practice year that a request brings; none from any other page. */
export function secretIn(request: Request): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  return cookies.find((it) => it.startsWith(`${practiceCookie}=`))?.slice(practiceCookie.length + 1)
}

/** The answer of the practised product as the browser gets it: every address led back here, the bar on top, kept by nobody. */
export async function answerOutside(answer: Response, bar: string): Promise<Response> {
  const headers = new Headers(answer.headers)
  for (const name of ['content-length', 'etag', 'last-modified', 'content-encoding']) headers.delete(name)
  headers.set('cache-control', 'private, no-store')
  headers.set('x-robots-tag', 'noindex, nofollow')
  const to = headers.get('location')
  if (to) headers.set('location', led(to))
  headers.delete('set-cookie')
  for (const it of answer.headers.getSetCookie())
    headers.append('set-cookie', outer(it).replace(/;\s*path=\/(?=;|$)/i, `; Path=${practiceRoot}`))
  const { status } = answer
  if (answer.body === null || status === 204 || status === 304) return new Response(null, { status, headers })
  const type = headers.get('content-type') ?? ''
  if (type.includes('text/html')) return new Response(withBar(ledHtml(await answer.text()), bar), { status, headers })
  if (type.includes('json')) return new Response(ledJson(await answer.text()), { status, headers })
  return new Response(answer.body, { status, headers })
}

/** An address of the product, led to where it is practised. Built parts are the same files there and here. */
export function led(address: string): string {
  const isOwn = address.startsWith('/') && !address.startsWith('//')
  if (!isOwn || address.startsWith('/assets/') || /^\/luyen-tap(?=\/|$|\?)/.test(address)) return address
  return practiceRoot + address
}

/** Whatever begins like an address of ours, in any attribute but those that hold what people typed or read. */
const attribute = /(\s(?!(?:value|content|alt|title|label|placeholder|aria-[a-z]+)=)[a-z][a-z-]*=")(\/[^"]*)"/g
const pictures = /(\ssrcset=")([^"]*)"/g

/** Every address in a page that our own renderer wrote: its texts hold no quotation mark that is not escaped. */
export function ledHtml(html: string): string {
  return html
    .replace(attribute, (_, start: string, address: string) => `${start}${led(address)}"`)
    .replace(pictures, (_, start: string, list: string) => {
      const each = list.split(',').map((it) => it.trim().replace(/^\S+/, led))
      return `${start}${each.join(', ')}"`
    })
    .replace(/(&quot;src&quot;:&quot;)(\/[^&]*)/g, (_, start: string, address: string) => start + led(address))
}

const ledJson = (text: string) =>
  text.replace(/("(?:src|href|url)":")(\/[^"]*)"/g, (_, start: string, address: string) => `${start}${led(address)}"`)

/** The top of a page, down to the link that skips to its content. */
const afterSkip = /<body[^>]*>(?:<a class="skip"[^>]*>[^<]*<\/a>)?/

/** The page with the bar of practice instead of the demonstration's, or before everything else. */
export function withBar(html: string, bar: string): string {
  const shown = /<aside class="demo"[^>]*>.*?<\/aside>/s
  return shown.test(html) ? html.replace(shown, () => bar) : html.replace(afterSkip, (top) => top + bar)
}

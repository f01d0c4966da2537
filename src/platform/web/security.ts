import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'
import { newId } from '../ids.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "manifest-src 'self'",
].join('; ')

/** The headers that every answer carries: no script but our own files, no framing, no leaking of addresses. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': `${policy}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** The same for the few pages that other sites show inside their own: nothing on them acts, so nothing can be clicked by ruse. */
export const framedHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'content-security-policy': `${policy}; frame-ancestors *; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox`,
  'cross-origin-resource-policy': 'cross-origin',
}

/** Puts the security headers and a request id on every answer. */
export const secured: MiddlewareHandler = async (c, next) => {
  const requestId = newId().slice(-12)
  c.set('requestId', requestId)
  await next()
  for (const [name, value] of Object.entries(securityHeaders)) if (!c.res.headers.has(name)) c.header(name, value)
  c.header('x-request-id', requestId)
}

/** Refuses a change that was asked for from another site: the Origin must be ours. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const isOurs = origin ? hostOf(origin) === c.req.header('host') : site === 'same-origin'
  if (!isOurs) throw new Refusal('forbidden', 'otherSite')
  return next()
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host
  } catch {
    return undefined
  }
}

import { lookup } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isLoopback, isPublicAddress } from './public-address.ts'

/** What the other side said. `status` is none where nobody answered; `why` is one of `reasons`, or the status. */
export type Answered = { isTaken: boolean; status?: number; why: Reason | `${number}` }
export const reasons = [
  'unknownHost',
  'innerAddress',
  'noAnswer',
  'tooSlow',
  'badCertificate',
  'notHttps',
  'noSecret',
] as const
export type Reason = (typeof reasons)[number]

type Options = {
  headers: Record<string, string>
  body: string
  /** Only for tests and machines of one's own: http and this machine are allowed. */
  loopback?: boolean | undefined
  milliseconds?: number
}

const mostOfAnswer = 64 * 1024

/**
 * Posts a message to another site and reads no more than its status. The name is resolved once and the connection goes to
 * that very address, never to one of the house; no redirect is followed, and whoever is slow or talks too much is cut off.
 */
export function sendWebhook(address: string, options: Options): Promise<Answered> {
  const url = new URL(address)
  const { loopback = false, headers, body, milliseconds = 10_000 } = options
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) return failed('notHttps')
  if (isIP(host) && !isAllowed(host, loopback)) return failed('innerAddress')

  return new Promise((answer) => {
    const send = url.protocol === 'https:' ? secureRequest : plainRequest
    const sent = send(url, {
      ...{ method: 'POST', agent: false, lookup: onlyOutside(loopback), signal: AbortSignal.timeout(milliseconds) },
      headers: {
        ...{ 'content-type': 'application/json; charset=utf-8', 'user-agent': 'GuongSang-Webhook/1', ...headers },
        'content-length': Buffer.byteLength(body),
      },
    })
    sent.on('error', (error: NodeJS.ErrnoException) => answer({ isTaken: false, why: reasonOf(error) }))
    sent.on('response', (response) => {
      const status = response.statusCode ?? 0
      let size = 0
      const done = () => answer({ isTaken: status >= 200 && status < 300, status, why: `${status}` })
      response.on('data', (part: Buffer) => {
        size += part.length
        if (size > mostOfAnswer) sent.destroy()
      })
      response.on('error', () => {})
      response.on('close', done)
    })
    sent.end(body)
  })
}

const failed = async (why: Reason): Promise<Answered> => ({ isTaken: false, why })
const isAllowed = (address: string, loopback: boolean) => isPublicAddress(address) || (loopback && isLoopback(address))

/** Resolves a name as the connection is made, and refuses it whole where any of its addresses lies inside. What it gives is where the connection goes. */
function onlyOutside(loopback: boolean): LookupFunction {
  return (name, options, give) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error) return give(error, '', 0)
      if (found.length === 0 || !found.every(({ address }) => isAllowed(address, loopback))) {
        return give(Object.assign(new Error('inner address'), { code: 'EINNER' }), '', 0)
      }
      if (options.all) return (give as unknown as (none: null, all: typeof found) => void)(null, found)
      give(null, found[0]!.address, found[0]!.family)
    })
  }
}

function reasonOf({ code = '', name }: NodeJS.ErrnoException): Reason {
  if (code === 'EINNER') return 'innerAddress'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknownHost'
  if (name === 'AbortError' || name === 'TimeoutError') return 'tooSlow'
  return /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(code) ? 'badCertificate' : 'noAnswer'
}

import { isSignedBy } from './ed25519.ts'

/** A key that this file trusts: its name, its one number, and from which day to which it signed. */
export type TrustedKey = { kid: string; x: string; from: string; to: string | null }

/** What the signature covers: serial, name, title, number, day and issuer of the decision. */
export type Said = { s: string; n: string; t: string; d: string; o: string; i: string }

/** What comes of a code. `genuine` says nothing of what happened after the signing. */
export type Verdict =
  | { kind: 'genuine'; said: Said; key: TrustedKey }
  | { kind: 'empty' | 'unreadable' | 'altered' | 'otherSerial' }
  | { kind: 'unknownKey'; kid: string }
  | { kind: 'tooLate'; key: TrustedKey }

/**
 * Judges the text of a QR code: the address of a certificate and behind # a JWS (RFC 7515), or the JWS alone. A key that
 * was replaced is good for what was decided while it signed, and for nothing later.
 */
export function readCode(typed: string, keys: readonly TrustedKey[]): Verdict {
  const text = typed.replace(/\s+/g, '')
  if (!text) return { kind: 'empty' }
  const [address = '', behind] = text.split('#')
  const parts = (behind ?? address).split('.')
  const [header, said, signature] = [read(parts[0]), read(parts[1]), bytesIn(parts[2])]
  if (parts.length !== 3 || !signature || header?.['alg'] !== 'EdDSA' || header['crit'] || !isSaid(said))
    return { kind: 'unreadable' }
  const kid = String(header['kid'])
  const key = keys.find((it) => it.kid === kid)
  if (!key) return { kind: 'unknownKey', kid }
  const signed = new TextEncoder().encode(`${parts[0]}.${parts[1]}`)
  if (!isSignedBy(bytesIn(key.x)!, signed, signature)) return { kind: 'altered' }
  if (key.to && said.o > key.to) return { kind: 'tooLate', key }
  const serial = behind === undefined ? undefined : address.split('/').at(-1)
  if (serial && serial.toUpperCase() !== said.s) return { kind: 'otherSerial' }
  return { kind: 'genuine', said, key }
}

function read(part: string | undefined): Record<string, unknown> | undefined {
  const bytes = bytesIn(part)
  try {
    const value: unknown = bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function isSaid(value: Record<string, unknown> | undefined): value is Said & Record<string, unknown> {
  return Boolean(value) && ['s', 'n', 't', 'd', 'o', 'i'].every((name) => typeof value![name] === 'string')
}

function bytesIn(text: string | undefined): Uint8Array | undefined {
  if (!text || !/^[\w-]+$/.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
  } catch {
    return undefined
  }
}

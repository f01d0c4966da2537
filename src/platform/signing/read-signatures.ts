import { constants, createHash, type KeyObject, verify, X509Certificate } from 'node:crypto'
import { type Der, namesOfCertificate, partsOf, readDer } from './der.ts'

/** A signature in a PDF, as far as the file itself proves it. */
export type PdfSignature = {
  /** The name in the certificate: who signed. */
  signer: string
  issuer: string
  serial: string
  /** The time that the signer's machine wrote; no outside clock vouches for it. */
  signedAt: Date | undefined
  /** Nothing of what was signed has changed since. */
  isIntact: boolean
  /** The signature covers the file to its end: nothing was added after it. */
  coversAll: boolean
  /** The certificate held at the time of signing. */
  wasInForce: boolean
  /** Its chain ends at an authority that this installation trusts. */
  isTrusted: boolean
}

/**
 * Every signature in a PDF, checked: by RSA, RSA-PSS or ECDSA, as `ETSI.CAdES.detached` or `adbe.pkcs7.detached`. One
 * that cannot be read stands there as not intact, for a file that claims a signature must not look unsigned.
 */
export function readSignatures(pdf: Buffer, roots: readonly X509Certificate[]): PdfSignature[] {
  const text = pdf.toString('latin1')
  const found = text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)
  return [...found].map(({ index, 1: a, 2: b, 3: c, 4: d }) => {
    const [from, length, second, rest] = [a, b, c, d].map(Number) as [number, number, number, number]
    const signed = [pdf.subarray(from, from + length), pdf.subarray(second, second + rest)]
    const isWhole = from === 0 && second > length && text[length] === '<' && text[second - 1] === '>'
    const coversAll = isWhole && /^\s*$/.test(text.slice(second + rest))
    try {
      if (!isWhole) throw new Error('not a range around one signature')
      const bytes = Buffer.from(text.slice(length + 1, second - 1), 'hex')
      return { ...check(readDer(bytes), signed, timeIn(text, index), roots), coversAll }
    } catch {
      const unread = { signer: '', issuer: '', serial: '', signedAt: undefined, wasInForce: false, isTrusted: false }
      return { ...unread, isIntact: false, coversAll }
    }
  })
}

function check(cms: Der, content: readonly Buffer[], time: Date | undefined, roots: readonly X509Certificate[]) {
  const [, wrapped] = partsOf(cms)
  const parts = partsOf(partsOf(wrapped!)[0]!)
  const certificates = partsOf(parts.find(({ tag }) => tag === 0xa0)!).flatMap(({ tag, bytes }) =>
    tag === 0x30 ? [new X509Certificate(bytes)] : [],
  )
  const [, sid, digestId, ...rest] = partsOf(partsOf(parts.at(-1)!)[0]!)
  const attributes = rest[0]!.tag === 0xa0 ? rest.shift() : undefined
  const [how, signature] = rest
  const own = certificates.find((it) => isNamed(it, sid!))
  if (!own || !how || !signature) throw new Error('the signature names no certificate in it')

  const algorithm = hashes[hexOf(partsOf(digestId!)[0]!)]
  if (!algorithm) throw new Error('an unknown hash')
  const signedPart = attributes
    ? Buffer.concat([Buffer.from([0x31]), attributes.bytes.subarray(1)])
    : Buffer.concat(content)
  const hasDigest = !attributes || digestIn(attributes)?.equals(digestOf(algorithm, content)) === true
  const signedAt = time ?? (attributes && signingTimeIn(attributes))
  return {
    ...{ signer: nameIn(own.subject), issuer: nameIn(own.issuer), serial: own.serialNumber, signedAt },
    isIntact: hasDigest && verify(algorithm, signedPart, keyFor(own.publicKey, how, algorithm), signature.content),
    wasInForce: signedAt !== undefined && signedAt >= new Date(own.validFrom) && signedAt <= new Date(own.validTo),
    isTrusted: isTrusted(own, certificates, roots),
  }
}

const hexOf = ({ content }: Der) => content.toString('hex')
const hashes: Record<string, string> = {
  ...{ '608648016503040201': 'sha256', '608648016503040202': 'sha384', '608648016503040203': 'sha512' },
}
const rsaPss = '2a864886f70d01010a'

function isNamed(certificate: X509Certificate, sid: Der): boolean {
  const { issuer, serial } = namesOfCertificate(certificate.raw)
  return sid.content.equals(Buffer.concat([issuer, serial]))
}

function keyFor(key: KeyObject, how: Der, algorithm: string) {
  if (hexOf(partsOf(how)[0]!) !== rsaPss) return key
  const saltLength = createHash(algorithm).digest().length
  return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }
}

function digestOf(algorithm: string, content: readonly Buffer[]): Buffer {
  const digest = createHash(algorithm)
  for (const part of content) digest.update(part)
  return digest.digest()
}

function attributeIn(attributes: Der, type: string): Der | undefined {
  const found = partsOf(attributes).find((it) => hexOf(partsOf(it)[0]!) === type)
  return found && partsOf(partsOf(found)[1]!)[0]
}
const digestIn = (attributes: Der) => attributeIn(attributes, '2a864886f70d010904')?.content

function signingTimeIn(attributes: Der): Date | undefined {
  const written = attributeIn(attributes, '2a864886f70d010905')
  const text = written?.content.toString('latin1') ?? ''
  const whole = written?.tag === 0x17 ? (text < '5' ? '20' : '19') + text : text
  return dateIn(whole.replace(/Z$/, ''), '+00:00')
}

/** «/M (D:20240610090000+07'00')», within the same dictionary as the range. */
function timeIn(text: string, at: number): Date | undefined {
  const around = text.slice(text.lastIndexOf(' obj', at), text.indexOf('endobj', at))
  const [, digits, zone] = /\/M\s*\(D:(\d{14})([+\-Z][\d']*)?/.exec(around) ?? []
  if (!digits) return undefined
  const [, sign, hours, minutes = '00'] = /([+-])(\d\d)'?(\d\d)?/.exec(zone ?? '') ?? []
  return dateIn(digits, sign ? `${sign}${hours}:${minutes}` : '+00:00')
}

function dateIn(digits: string, zone: string): Date | undefined {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(digits) ?? []
  if (parts.length < 6) return undefined
  const date = new Date(`${parts.slice(0, 3).join('-')}T${parts.slice(3).join(':')}${zone}`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** The common name of a subject; all of it where there is none. */
const nameIn = (names: string) => /^CN=(.*)$/m.exec(names)?.[1] ?? names.split('\n').join(', ')

/** Follows the issuers, of the file and of the trusted, until a trusted one: at most so many steps. */
function isTrusted(
  own: X509Certificate,
  given: readonly X509Certificate[],
  roots: readonly X509Certificate[],
): boolean {
  let current = own
  for (let step = 0; step < 6; step++) {
    if (roots.some((root) => root.raw.equals(current.raw))) return true
    const above = [...roots, ...given].find(
      (it) => it.ca && it !== current && current.checkIssued(it) && current.verify(it.publicKey),
    )
    if (!above) return false
    current = above
  }
  return false
}

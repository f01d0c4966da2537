/** A piece of DER: its tag, all its bytes, and what it holds. */
export type Der = { tag: number; bytes: Buffer; content: Buffer }

/** Tags that certificates and signatures are made of. */
export const tags = { integer: 0x02, octets: 0x04, oid: 0x06, sequence: 0x30, set: 0x31 } as const

/** Reads the first piece of DER. @throws Error where it is cut off or not DER. */
export function readDer(bytes: Buffer): Der {
  const tag = bytes[0]
  const first = bytes[1]
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new Error('not DER')
  const more = first < 0x80 ? 0 : first & 0x7f
  if (more > 4 || first === 0x80) throw new Error('not DER')
  const length = more === 0 ? first : bytes.readUIntBE(2, more)
  const end = 2 + more + length
  if (end > bytes.length) throw new Error('DER is cut off')
  return { tag, bytes: bytes.subarray(0, end), content: bytes.subarray(2 + more, end) }
}

/** The pieces that another holds, in order. */
export function partsOf({ content }: Der): Der[] {
  const parts: Der[] = []
  for (let at = 0; at < content.length; ) {
    const part = readDer(content.subarray(at))
    parts.push(part)
    at += part.bytes.length
  }
  return parts
}

/** Writes a piece of DER. */
export function der(tag: number, ...held: Buffer[]): Buffer {
  const content = Buffer.concat(held)
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content])
  const hex = content.length.toString(16)
  const length = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content])
}

export const sequence = (...held: Buffer[]) => der(tags.sequence, ...held)

/** DER sorts what a set holds. */
export const set = (...held: Buffer[]) => der(tags.set, ...held.sort(Buffer.compare))

/** An object identifier from its dotted form. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second, ...rest.flatMap(baseOf128)]
  return der(tags.oid, Buffer.from(bytes))
}

function baseOf128(value: number): number[] {
  const bytes = [value & 0x7f]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest & 0x7f) | 0x80)
  return bytes
}

/** The issuer (as DER) and the serial number (as DER) of a certificate: by them a signature names it. */
export function namesOfCertificate(certificate: Buffer): { issuer: Buffer; serial: Buffer } {
  const [body] = partsOf(readDer(certificate))
  const parts = partsOf(body!)
  const at = parts[0]!.tag === 0xa0 ? 1 : 0
  return { serial: parts[at]!.bytes, issuer: parts[at + 2]!.bytes }
}

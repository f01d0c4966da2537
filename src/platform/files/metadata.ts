import { inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { maxPixels, unpacked } from './limits.ts'

/** The kinds of file that can be handed on without what they say of their maker. */
export const strippable = /^(image\/(jpeg|png|webp)|application\/pdf)$/

/** The same picture or PDF without what it says of who made it, where and with what. Other kinds are not taken. */
export async function withoutMetadata(bytes: Buffer, type: string): Promise<Buffer> {
  if (!strippable.test(type)) throw new Error(`cannot take the metadata out of ${type}`)
  if (type === 'application/pdf') return blankPdf(bytes)
  const upright = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).autoOrient()
  if (type === 'image/jpeg') return upright.jpeg({ quality: 86, mozjpeg: true }).toBuffer()
  return type === 'image/png' ? upright.png().toBuffer() : upright.webp({ quality: 88 }).toBuffer()
}

const entry =
  /\/(Author|Title|Subject|Keywords|Creator|Producer|Company|Manager|SourceModified|LastModifiedBy)\s*([(<])/g

/** Writes blanks over the values of the document's own data and over XMP, so that no offset in the file moves. */
function blankPdf(bytes: Buffer): Buffer {
  const out = Buffer.from(bytes)
  const text = bytes.toString('latin1')
  for (const match of text.matchAll(entry)) {
    if (match[2] === '<' && text[match.index + match[0].length] === '<') continue // a dictionary, no text
    const from = match.index + match[0].length
    const to = match[2] === '<' ? text.indexOf('>', from) : endOfLiteral(text, from)
    if (to > from) out.fill(match[2] === '<' ? '0' : ' ', from, to)
  }
  for (let from = text.indexOf('<x:xmpmeta'); from >= 0; from = text.indexOf('<x:xmpmeta', from + 1)) {
    const to = text.indexOf('</x:xmpmeta>', from)
    if (to > from) out.fill(' ', from, to + '</x:xmpmeta>'.length)
  }
  return out
}

/** Where a literal text of a PDF ends: brackets within are paired or escaped. */
function endOfLiteral(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}

/** All that can be read as text in a file's bytes: as they stand, as UTF-16, and in the packed streams of a PDF. */
export function textsIn(bytes: Buffer, type: string): string[] {
  const parts = [bytes, ...(type === 'application/pdf' ? streamsOf(bytes) : [])]
  return parts.flatMap((part) => [
    part.toString('utf8'),
    pairs(part, 0).toString('utf16le'),
    pairs(part, 1).toString('utf16le'),
    pairs(part, 0).swap16().toString('utf16le'),
    pairs(part, 1).swap16().toString('utf16le'),
    ...hexTexts(part),
  ])
}

/** A copy of whole pairs of bytes: Node ends the process over UTF-16 of an odd length that begins at an odd place. */
const pairs = (part: Buffer, from: number) => Buffer.from(part.subarray(from, from + ((part.length - from) & ~1)))

function hexTexts(part: Buffer): string[] {
  return [...part.toString('latin1').matchAll(/<([0-9A-Fa-f\s]{8,})>/g)].flatMap(([, hex]) => {
    const raw = Buffer.from(hex!.replaceAll(/\s/g, ''), 'hex')
    return [raw.toString('utf8'), pairs(raw, 0).swap16().toString('utf16le')]
  })
}

function streamsOf(bytes: Buffer): Buffer[] {
  const text = bytes.toString('latin1')
  const found: Buffer[] = []
  let total = 0
  for (const match of text.matchAll(/stream\r?\n/g)) {
    const from = match.index + match[0].length
    const to = text.indexOf('endstream', from)
    if (to < 0 || text.slice(Math.max(0, match.index - 3), match.index) === 'end') continue
    try {
      const plain = inflateSync(bytes.subarray(from, to), { maxOutputLength: 20 * 1024 * 1024 })
      total += plain.length
      if (total > unpacked.maxBytes) return found
      found.push(plain)
    } catch {
      // not packed this way: looked at as it stands
    }
  }
  return found
}

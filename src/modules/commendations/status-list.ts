import { gzipSync } from 'node:zlib'

/** How many positions one list has; the least that the standard allows, so that one position says nothing of anybody. */
export const listLength = 131_072

/** The revoked positions as W3C Bitstring Status List 1.0 wants them: one bit each, the first leftmost, packed, base64url. */
export function encodeList(revoked: Iterable<number>): string {
  const bits = new Uint8Array(listLength / 8)
  for (const index of revoked) bits[index >> 3]! |= 0x80 >> (index & 7)
  return `u${gzipSync(bits).toString('base64url')}`
}

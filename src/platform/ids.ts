import { randomBytes } from 'node:crypto'

const last = { at: -1, count: 0 }

/**
 * A new id (UUID version 7, RFC 9562): ordered by time, made in the program so that any PostgreSQL from 15 serves. Ids of one
 * process within one millisecond keep their order too (the counter of its section 6.2, method 1).
 */
export function newId(now: Date = new Date()): string {
  const at = now.getTime()
  const bytes = randomBytes(16)
  last.count = at === last.at ? (last.count + 1) % 0x1000 : bytes.readUInt16BE(6) & 0x07ff
  last.at = at
  bytes.writeUIntBE(at, 0, 6)
  bytes.writeUInt16BE(0x7000 | last.count, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

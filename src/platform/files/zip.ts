import { Refusal } from '#platform/refusal.ts'
import { unpacked } from './limits.ts'

/** One file named by the directory at the end of a zip. Sizes are in bytes. */
type Entry = { name: string; packed: number; unpacked: number; headerAt: number }

/**
 * Reads the names in an office document (a zip) without unpacking anything, and refuses what could hurt whoever does:
 * sizes or ratios that no real document has, entries that lie over each other, passwords, paths out of the folder.
 */
export function zipNames(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(buffer)
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (total > unpacked.maxBytes || total > buffer.length * unpacked.maxRatio) refuse('files.zipBomb')
  if (entries.some((entry) => /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(entry.name))) refuse('files.broken')
  refuseOverlaps(entries)
  return entries.map((entry) => entry.name)
}

/** The sizes of each entry stand in the directory and again before the entry; a file whose two disagree is lying. */
function readDirectory(buffer: Buffer): Entry[] {
  const end = buffer.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > buffer.length) refuse('files.broken')
  const count = buffer.readUInt16LE(end + 10)
  let at = buffer.readUInt32LE(end + 16)
  if (count === 0xffff || at === 0xffffffff || count > unpacked.maxEntries) refuse('files.zipBomb')

  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) refuse('files.broken')
    const isEncrypted = (buffer.readUInt16LE(at + 8) & 1) === 1
    if (isEncrypted) refuse('files.locked')
    const nameLength = buffer.readUInt16LE(at + 28)
    const entry = {
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      headerAt: buffer.readUInt32LE(at + 42),
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
    }
    refuseFalseHeader(buffer, entry)
    entries.push(entry)
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return entries
}

function refuseFalseHeader(buffer: Buffer, entry: Entry): void {
  const at = entry.headerAt
  if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== 0x04034b50) refuse('files.broken')
  if (at + 30 + entry.packed > buffer.length) refuse('files.broken')
  const sizesFollowData = (buffer.readUInt16LE(at + 6) & 8) === 8
  const isSame = buffer.readUInt32LE(at + 18) === entry.packed && buffer.readUInt32LE(at + 22) === entry.unpacked
  if (!sizesFollowData && !isSame) refuse('files.broken')
}

/** Bombs of the newer kind let many entries share the same bytes. */
function refuseOverlaps(entries: Entry[]): void {
  let free = 0
  for (const entry of [...entries].sort((a, b) => a.headerAt - b.headerAt)) {
    if (entry.headerAt < free) refuse('files.zipBomb')
    free = entry.headerAt + 30 + entry.packed
  }
}

function refuse(code: string): never {
  throw new Refusal('invalid', code, { file: code })
}

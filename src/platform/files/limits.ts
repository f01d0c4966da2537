import { Refusal } from '#platform/refusal.ts'
import type { FileKind } from './sniff.ts'

const mebibyte = 1024 * 1024

/** The largest file of each kind, in bytes. A form names the same figures before anything is sent. */
export const maxBytes: Record<FileKind, number> = {
  picture: 15 * mebibyte,
  document: 20 * mebibyte,
  sound: 20 * mebibyte,
  video: 20 * mebibyte,
}

/** The most points a picture may have. A small file can claim a picture that fills the memory of the server. */
export const maxPixels = 60_000_000

/** What an office document may hold once unpacked. Ordinary ones stay far below. */
export const unpacked = { maxEntries: 4000, maxBytes: 200 * mebibyte, maxRatio: 150 }

/** Refuses an empty file and one that is larger than its kind may be. */
export function refuseOversize(kind: FileKind, size: number): void {
  if (size === 0) throw new Refusal('invalid', 'files.empty', { file: 'files.empty' })
  if (size <= maxBytes[kind]) return
  const code = kind === 'picture' ? 'files.pictureTooLarge' : 'files.tooLarge'
  throw new Refusal('invalid', code, { file: code })
}

import type { Db } from '../db.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { maxBytes, refuseOversize } from './limits.ts'
import { preparePicture } from './picture.ts'
import { sniff } from './sniff.ts'
import type { FileStore } from './store.ts'

/** Who keeps a file, where and when. `actor` is none for the product itself. */
export type Keeping = { db: Db; files: FileStore; now: Date; actor: { id: string } | undefined }

export type KeptFile = {
  id: string
  sha256: string
  type: string
  name: string
  width: number | null
  height: number | null
}

type For = {
  unitId: string
  only?: 'picture' | 'document' | 'sound' | 'any'
  /** Keeps a picture as it was sent too, where no address leads: what is shown is always made anew. */
  withOriginal?: boolean
  /** Looks at a file that is safe, before anything is kept; refuses by throwing. */
  inspect?: (bytes: Uint8Array) => Promise<void>
}

const wrongKind = { picture: 'files.notAPicture', document: 'files.notADocument', sound: 'files.notASound' }
const largest = Math.max(...Object.values(maxBytes))

/** A file that was looked at and may be kept; nothing of it is kept yet. `original` is there where it was asked for. */
export type ReadyFile = {
  bytes: Uint8Array
  original: Uint8Array | null
  type: string
  name: string
  width: number | null
  height: number | null
}

/**
 * Takes in an uploaded file: looks at what it really is, refuses what is unsafe or too large, strips pictures of where
 * they were taken, keeps the bytes by their hash, and writes down whose it is.
 * @throws Refusal `invalid` at the field `file`.
 */
export async function keepFile(keeping: Keeping, upload: File, wanted: For): Promise<KeptFile> {
  return keepReady(keeping, await readyFile(upload, wanted), wanted.unitId)
}

/**
 * The first half: looks at an uploaded file and makes it fit to be kept, for a form whose other fields may still be refused.
 * @throws Refusal `invalid` at the field `file`.
 */
export async function readyFile(upload: File, wanted: Omit<For, 'unitId'>): Promise<ReadyFile> {
  const { only = 'any', withOriginal, inspect } = wanted
  if (upload.size === 0) throw new Refusal('invalid', 'invalid', { file: 'files.empty' })
  if (upload.size > largest) throw new Refusal('invalid', 'invalid', { file: 'files.tooLarge' })
  const sent = new Uint8Array(await upload.arrayBuffer())
  const { kind, type, extension } = await sniff(sent)
  if (only !== 'any' && kind !== only) throw new Refusal('invalid', 'invalid', { file: wrongKind[only] })
  refuseOversize(kind, sent.length)
  await inspect?.(sent)

  const kept = kind === 'picture' ? await preparePicture(sent) : { bytes: sent, type, width: null, height: null }
  const { bytes, width, height } = kept
  const original = kind === 'picture' && withOriginal ? sent : null
  const name = nameOf(upload.name, kept.type === type ? extension : kept.type.split('/')[1]!)
  return { bytes, original, type: kept.type, name, width, height }
}

/** The second half: keeps the bytes by their hash and writes down whose they are. */
export async function keepReady(keeping: Keeping, ready: ReadyFile, unitId: string): Promise<KeptFile> {
  const { bytes, original, ...about } = ready
  const sha256 = await keeping.files.put(bytes)
  const originalSha256 = original && (await keeping.files.put(original))
  const file: KeptFile = { id: newId(keeping.now), sha256, ...about }
  await keeping.db
    .insertInto('files.file')
    .values({
      ...{ id: file.id, sha256, name: file.name, type: file.type, size: bytes.length, unit_id: unitId },
      ...{ width: file.width, height: file.height, uploaded_at: keeping.now, uploaded_by: keeping.actor?.id ?? null },
      original_sha256: originalSha256,
    })
    .execute()
  return file
}

/** The name that the sender gave, without folders or control characters, with the ending of what the file really is. */
function nameOf(given: string, extension: string): string {
  const base = given
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\u0000-\u001f\u007f"<>|:*?]/g, '')
    .replace(/\.[^.]*$/, '')
    .trim()
    .slice(0, 120)
  return `${base || 'tep'}.${extension}`
}

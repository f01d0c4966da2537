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

/**
 * Takes in an uploaded file: looks at what it really is, refuses what is unsafe or too large, strips pictures of where
 * they were taken, keeps the bytes by their hash, and writes down whose it is.
 * @throws Refusal `invalid` at the field `file`.
 */
export async function keepFile(keeping: Keeping, upload: File, wanted: For): Promise<KeptFile> {
  const { unitId, only = 'any', withOriginal, inspect } = wanted
  if (upload.size === 0) throw new Refusal('invalid', 'invalid', { file: 'files.empty' })
  if (upload.size > largest) throw new Refusal('invalid', 'invalid', { file: 'files.tooLarge' })
  const sent = new Uint8Array(await upload.arrayBuffer())
  const { kind, type, extension } = await sniff(sent)
  if (only !== 'any' && kind !== only) throw new Refusal('invalid', 'invalid', { file: wrongKind[only] })
  refuseOversize(kind, sent.length)
  await inspect?.(sent)

  const kept = kind === 'picture' ? await preparePicture(sent) : { bytes: sent, type, width: null, height: null }
  const sha256 = await keeping.files.put(kept.bytes)
  const original = kind === 'picture' && withOriginal ? await keeping.files.put(sent) : null
  const file: KeptFile = {
    ...{ id: newId(keeping.now), sha256, type: kept.type, width: kept.width, height: kept.height },
    name: nameOf(upload.name, kept.type === type ? extension : kept.type.split('/')[1]!),
  }
  await keeping.db
    .insertInto('files.file')
    .values({
      ...{ id: file.id, sha256, name: file.name, type: file.type, size: kept.bytes.length, unit_id: unitId },
      ...{ width: file.width, height: file.height, uploaded_at: keeping.now, uploaded_by: keeping.actor?.id ?? null },
      original_sha256: original,
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

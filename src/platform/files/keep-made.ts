import { newId } from '../ids.ts'
import type { Db } from '../db.ts'
import type { FileStore } from './store.ts'

type Made = { bytes: Uint8Array; name: string; type: string; unitId: string }

/** Keeps a file that the product made itself, such as a book: nothing in it was sent in as a file. Gives its id. */
export async function keepMade(
  { db, files, now }: { db: Db; files: FileStore; now: Date },
  { bytes, name, type, unitId }: Made,
): Promise<string> {
  const id = newId(now)
  const sha256 = await files.put(bytes)
  await db
    .insertInto('files.file')
    .values({ id, sha256, name, type, size: bytes.length, unit_id: unitId, uploaded_at: now, uploaded_by: null })
    .execute()
  return id
}

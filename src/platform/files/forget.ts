import type { Db } from '../db.ts'
import type { FileStore } from './store.ts'

/** Takes a file away for good, as whoever sent it was promised: its line, and its bytes where nothing else is the same. */
export async function forgetFile(db: Db, files: FileStore | undefined, id: string): Promise<void> {
  const gone = await db.deleteFrom('files.file').where('id', '=', id).returning('sha256').executeTakeFirst()
  if (!gone) return
  const same = await db
    .selectFrom('files.file')
    .select('id')
    .where((it) => it.or([it('sha256', '=', gone.sha256), it('original_sha256', '=', gone.sha256)]))
    .executeTakeFirst()
  if (!same) await files?.remove(gone.sha256)
}

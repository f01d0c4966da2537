import type { Db } from '../db.ts'

/**
 * True when this official gave the file, and it is of that kind where one is asked for: a form can name no file of somebody
 * else's, so an id from elsewhere never makes another's paper part of a record.
 */
export async function isUploadOf(
  db: Db,
  fileId: string,
  officialId: string,
  kind?: 'image' | 'audio',
): Promise<boolean> {
  const file = await db
    .selectFrom('files.file')
    .select('type')
    .where('id', '=', fileId)
    .where('uploaded_by', '=', officialId)
    .executeTakeFirst()
  return file !== undefined && (kind === undefined || file.type.startsWith(`${kind}/`))
}

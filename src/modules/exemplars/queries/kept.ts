import { z } from 'zod'
import type { Db } from '#platform/db.ts'

/** The names of files that came with a form that came back: only those this official sent. */
export async function listKept(
  db: Db,
  ids: readonly string[],
  officialId: string,
): Promise<{ id: string; name: string }[]> {
  const proper = ids.filter((id) => z.uuid().safeParse(id).success)
  if (proper.length === 0) return []
  return await db
    .selectFrom('files.file')
    .select(['id', 'name'])
    .where('id', 'in', proper)
    .where('uploaded_by', '=', officialId)
    .orderBy('id')
    .execute()
}

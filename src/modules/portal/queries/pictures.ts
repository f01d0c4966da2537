import type { Db } from '#platform/db.ts'

/** A picture of a published story. */
export type StoredPicture = {
  id: string
  sha256: string
  alt: string
  credit: string
  caption: string
  width: number | null
  height: number | null
}

/** The pictures behind these ids, as far as they may be shown. */
export async function listPictures(db: Db, ids: string[]): Promise<Map<string, StoredPicture>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('portal.picture')
    .where('id', 'in', ids)
    .select(['id', 'sha256', 'alt', 'credit', 'caption', 'width', 'height'])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Whether a file is part of a published story today. */
export async function isShown(db: Db, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('portal.picture')
    .where('sha256', '=', sha256)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Focus } from '#platform/files/crop.ts'

/** A picture of a published story. */
export type StoredPicture = {
  id: string
  sha256: string
  alt: string
  credit: string
  caption: string
  width: number | null
  height: number | null
  /** The point that crops keep, in hundredths; none where nobody chose one. */
  focus: Focus | null
}

/** The pictures behind these ids, as far as they may be shown. */
export async function listPictures(db: Db, ids: string[]): Promise<Map<string, StoredPicture>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('portal.picture')
    .where('id', 'in', ids)
    .select(['id', 'sha256', 'alt', 'credit', 'caption', 'width', 'height', 'focal_x as x', 'focal_y as y'])
    .execute()
  return new Map(rows.map(({ x, y, ...row }) => [row.id, { ...row, focus: focusOf(x, y) }]))
}

/** True where a file is part of a published story today, with this focal point; else nothing. */
export async function isShownAround(db: Db, sha256: string, { x, y }: Focus): Promise<true | undefined> {
  const row = await db
    .selectFrom('portal.picture')
    .where('sha256', '=', sha256)
    .where(sql<boolean>`round(focal_x * 100) = ${x} and round(focal_y * 100) = ${y}`)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row && true
}

const focusOf = (x: number | null, y: number | null): Focus | null =>
  x === null || y === null ? null : { x: Math.round(x * 100), y: Math.round(y * 100) }

/** True where a file is part of a published story today; else nothing. */
export async function isShown(db: Db, sha256: string): Promise<true | undefined> {
  const row = await db
    .selectFrom('portal.picture')
    .where('sha256', '=', sha256)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row && true
}

import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'

/** How many pictures came with a tip, for whoever handles it. */
export async function countTipPictures(db: Db, tipId: string): Promise<number> {
  const rows = await db.selectFrom('exemplars.tip_picture').select('ord').where('tip_id', '=', tipId).execute()
  return rows.length
}

/** One of them as a file. No list of files leads to it: they belong to the tip, to no unit. @throws Refusal `missing`. */
export async function getTipPicture(db: Db, tipId: string, ord: number) {
  const file = await db
    .selectFrom('exemplars.tip_picture as p')
    .innerJoin('files.file as f', 'f.id', 'p.file_id')
    .select(['f.sha256', 'f.name', 'f.type'])
    .where('p.tip_id', '=', tipId)
    .where('p.ord', '=', ord)
    .executeTakeFirst()
  if (!file) throw new Refusal('missing', 'notFound')
  return file
}

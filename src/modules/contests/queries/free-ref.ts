import { randomBytes } from 'node:crypto'
import type { Db } from '#platform/db.ts'
import { drawSigns } from '#platform/text/plain-signs.ts'

/** What judges call a new entry: four signs of chance, so that it tells nothing of the order in which entries came in. */
export async function freeRef(db: Db, contestId: string): Promise<string> {
  for (;;) {
    const ref = `B-${drawSigns(4, () => randomBytes(1)[0]!)}`
    const taken = await db
      .selectFrom('contests.entry')
      .select('id')
      .where('contest_id', '=', contestId)
      .where('ref', '=', ref)
      .executeTakeFirst()
    if (!taken) return ref
  }
}

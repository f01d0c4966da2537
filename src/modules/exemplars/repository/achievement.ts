import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Achieved } from '../details.ts'

/**
 * Saves the achievements of a record as they stand on the form: changed, added in order, and those left empty taken
 * away. One that evidence points at stays: refused as a conflict tied to its row.
 */
export async function saveAchievements(
  db: Db,
  exemplarId: string,
  rows: readonly Achieved[],
  now: Date,
): Promise<void> {
  for (const [at, { id, what, before, after }] of rows.entries()) {
    if (id && what) await changeAchievement(db, exemplarId, id, { what, before, after }, at + 1)
    else if (id) await removeAchievement(db, exemplarId, id, at)
    else if (what) await addAchievement(db, exemplarId, { what, before, after }, at + 1, now)
  }
}

type Done = { what: string; before: string | null; after: string | null }

/** Adds one achievement at a place in the order. */
export async function addAchievement(db: Db, exemplarId: string, it: Done, ord: number, now: Date): Promise<string> {
  const id = newId(now)
  const values = { what: it.what, before_value: it.before, after_value: it.after }
  await db
    .insertInto('exemplars.achievement')
    .values({ id, exemplar_id: exemplarId, ord, ...values })
    .execute()
  return id
}

async function changeAchievement(db: Db, exemplarId: string, id: string, it: Done, ord: number): Promise<void> {
  await db
    .updateTable('exemplars.achievement')
    .set({ ord, what: it.what, before_value: it.before, after_value: it.after })
    .where('id', '=', id)
    .where('exemplar_id', '=', exemplarId)
    .execute()
}

async function removeAchievement(db: Db, exemplarId: string, id: string, at: number): Promise<void> {
  const shown = await db
    .selectFrom('exemplars.evidence')
    .select('id')
    .where('achievement_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (shown) throw new Refusal('conflict', 'exemplars.hasEvidence', { [`what.${at}`]: 'exemplars.hasEvidence' })
  await db.deleteFrom('exemplars.achievement').where('id', '=', id).where('exemplar_id', '=', exemplarId).execute()
}

/** The ids of the achievements of a record, in their order. */
export async function listAchievementIds(db: Db, exemplarId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('exemplars.achievement')
    .select('id')
    .where('exemplar_id', '=', exemplarId)
    .orderBy('ord')
    .execute()
  return rows.map(({ id }) => id)
}

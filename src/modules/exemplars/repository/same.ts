import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Exemplar, getExemplar } from './exemplar.ts'

/** Two records held for change, always in one order, so that two officials who judge the same pair do not block each other. */
export async function getBoth(db: Db, a: string, b: string): Promise<[Exemplar, Exemplar]> {
  const [first, second] = a < b ? [a, b] : [b, a]
  const held = [await getExemplar(db, first), await getExemplar(db, second)] as [Exemplar, Exemplar]
  return a < b ? held : [held[1], held[0]]
}

/** A record that is the same as another, for as long as the link holds. */
export type Same = { id: string; recordId: string; keptId: string }

/** Ties a record to the one that is kept. */
export async function addSame(db: Db, it: Same & { reason: string; by: string; at: Date }): Promise<void> {
  const { id, recordId, keptId, reason, by, at } = it
  const row = { id, record_id: recordId, kept_id: keptId, reason, decided_by: by, decided_at: at }
  await db.insertInto('exemplars.same').values(row).execute()
}

/** A link that holds, held for change. @throws Refusal `missing`, or `conflict` where it was ended. */
export async function getSame(db: Db, id: string): Promise<Same> {
  const row = await db.selectFrom('exemplars.same').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  if (row.ended_at) throw new Refusal('conflict', 'wrongState')
  return { id, recordId: row.record_id, keptId: row.kept_id }
}

/** Ends a link; it stays and says from when to when it held, and why. */
export async function endSame(db: Db, id: string, it: { reason: string; by: string; at: Date }): Promise<void> {
  const row = { ended_reason: it.reason, ended_by: it.by, ended_at: it.at }
  await db.updateTable('exemplars.same').set(row).where('id', '=', id).execute()
}

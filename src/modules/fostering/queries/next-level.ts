import { type Level, levels } from '#modules/exemplars/index.ts'
import { findParent } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { nextLevel } from '../plan.ts'

/** The level that a new plan of an exemplar leads to, where it was recognised: proposed, never forced. Asked after the record was read. */
export async function findNextLevel(
  db: Db,
  { id, unitId }: { id: string; unitId: string },
  day: DateText,
): Promise<Level | null> {
  const rows = await db.selectFrom('exemplars.recognition').select('level').where('exemplar_id', '=', id).execute()
  const highest = levels.findLast((it) => rows.some(({ level }) => level === it)) ?? null
  const parent = await findParent(db, unitId, day)
  return nextLevel(highest, parent?.kind === 'district' && (parent.validTo === null || parent.validTo > day))
}

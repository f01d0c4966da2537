import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/**
 * Who answers on a day for what a unit owes, and who receives it: the units themselves, or where they have ended (and nobody
 * holds a post there any more) those that carry on from them: the rule of records (decision 22).
 */
export async function keepersOf(
  db: Db,
  { unitId, toUnitId }: { unitId: string; toUnitId: string | null },
  day: DateText,
): Promise<{ keeperId: string; receiverId: string | null }> {
  const keeper = await bearerOf(db, unitId, day)
  const receiver = toUnitId === null ? null : await bearerOf(db, toUnitId, day)
  return { keeperId: keeper.id, receiverId: receiver?.id ?? null }
}

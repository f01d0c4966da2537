import { afterWorkingDays, listDaysOff } from '#modules/programmes/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { answerWithin } from '../tip.ts'

/** Where a new tip goes, and by when whoever gave it is answered: the commune that was named, else the province. */
export async function findTipDesk(
  db: Db,
  placeId: string | null,
  now: Date,
): Promise<{ unitId: string; dueOn: DateText }> {
  const day = today(now)
  const [communes, provinces] = await Promise.all([
    listUnitsOn(db, day, ['commune']),
    listUnitsOn(db, day, ['province']),
  ])
  if (placeId && !communes.some(({ id }) => id === placeId))
    throw new Refusal('invalid', 'invalid', { placeId: 'notAChoice' })
  const unitId = placeId ?? provinces[0]?.id
  if (!unitId) throw new Refusal('invalid', 'invalid', { placeId: 'required' })
  return { unitId, dueOn: afterWorkingDays(day, answerWithin, await listDaysOff(db, day)) }
}

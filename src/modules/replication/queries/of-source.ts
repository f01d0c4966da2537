import { listReach } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { isSameUnit } from '../adoption.ts'
import { listHeirs } from './line.ts'

/** True when a unit is the source itself, what it became by a day, or a part of it: such a unit adopts nothing from it. */
export async function isOfSource(db: Db, sourceId: string, adopterId: string, day: DateText): Promise<boolean> {
  const [sourceReach, heirIds] = [await listReach(db, sourceId), await listHeirs(db, sourceId, day)]
  return isSameUnit({ adopterId, sourceReach, heirIds })
}

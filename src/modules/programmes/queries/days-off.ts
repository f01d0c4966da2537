import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { DaysOff } from '../working-day.ts'

/** The public holidays from a day on, and the weekend days worked in exchange. Public reference data: no scope. */
export async function listDaysOff(db: Db, from: DateText): Promise<DaysOff> {
  const rows = await db.selectFrom('programmes.day_off').select(['day', 'worked']).where('day', '>=', from).execute()
  const those = (isWorked: boolean) => new Set(rows.filter(({ worked }) => worked === isWorked).map(({ day }) => day))
  return { off: those(false), worked: those(true) }
}

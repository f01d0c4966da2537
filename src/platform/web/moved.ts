import type { Db } from '../db.ts'
import type { Locale } from '../i18n.ts'
import type { DateText } from '../text/dates.ts'

/** What a module keeps at units: how many of it a reform of units would move. */
export type Moved = {
  /** Names the column, such as «Hồ sơ». */
  label: (locale: Locale) => string
  /** How many each of these units keeps on a day; a unit that is not named keeps none. */
  count: (db: Db, unitIds: readonly string[], day: DateText) => Promise<ReadonlyMap<string, number>>
}

import type { Scope } from '../access/index.ts'
import type { Db } from '../db.ts'
import type { Locale } from '../i18n.ts'
import type { DateText } from '../text/dates.ts'

/** What a module keeps at units: how many of it a reform of units would move. */
export type Moved = {
  /** Names it in what is kept of a rehearsal. */
  key: string
  /** Names the column, such as «Hồ sơ». */
  label: (locale: Locale) => string
  /** How many each of these units keeps on a day; a unit that is not named keeps none. */
  count: (db: Db, unitIds: readonly string[], day: DateText) => Promise<ReadonlyMap<string, number>>
  /** True where it is what a day says of its units (a quota), so that a reform may change the sum. */
  ofTheDay?: boolean
}

/** The figures of past years as they then were: a reform may change none of them. By year, in an order of their own. */
export type PastFigures = (db: Db, scope: Scope, day: DateText) => Promise<{ year: number; figures: number[] }[]>

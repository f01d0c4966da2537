import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Counted, countedOf, daysCounted, factsByRow, type Period } from '../quota.ts'
import { forecast, type Forecast } from '../forecast.ts'
import { asThen, type BoardRow, rolledUp } from '../rollup.ts'
import { metOn, type Verdict, verdict } from '../verdict.ts'
import { rememberFacts } from './facts.ts'
import { noPace, readPace } from './pace.ts'
import { listBoardUnits, listSuccessions } from './units.ts'

export type BoardView = 'then' | 'now'

/** A row with the exemplars that count in each column, and how it stands. */
export type BoardLine = BoardRow & {
  counted: Counted
  verdict: Verdict
  metOn: DateText | undefined
  /** What is likely at the end of the year; nothing where there is nothing to foresee. */
  forecast: Forecast | null
}

/** The quota board of every unit in reach: a year, as of a day, in the units of then or of `today` (clause IV.2.d). */
export async function showBoard(
  db: Db,
  scope: Scope,
  period: Period,
  view: BoardView,
  today: DateText,
): Promise<BoardLine[]> {
  const units = await listBoardUnits(db, scope, period)
  const unitIds = units.map(({ id }) => id)
  const facts = [...(await rememberFacts(db, scope, unitIds, period.asOf, period.year)).values()].flat()
  const rows = view === 'then' ? asThen(units) : await rollUp(db, units, today)
  const ofRow = factsByRow(rows, facts, period.asOf)
  const mayForesee = period.asOf < `${period.year}-12-31`
  const pace = mayForesee ? await readPace(db, scope, period.asOf) : noPace
  return rows.map((row) => {
    const own = ofRow.get(row.id)!
    const counted = countedOf(own, period)
    const replicated = daysCounted(own, 'replicated', period)
    const isOpen = row.owed?.min && row.lastDay === null && replicated.length < row.owed.min
    return {
      ...{ ...row, counted, verdict: verdict(row.owed, replicated.length), metOn: metOn(row.owed, replicated) },
      forecast: isOpen ? forecast(row.owed, counted, own, pace, period) : null,
    }
  })
}

async function rollUp(db: Db, units: Parameters<typeof rolledUp>[0], today: DateText) {
  const { wholeTo, named } = await listSuccessions(db, today)
  return rolledUp(units, wholeTo, named)
}

import type { Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import { placed } from '../cells.ts'
import { figureCodes, type FigureCode } from '../figures.ts'
import { listCells } from './cells.ts'
import { countDoingsByUnit } from './doings.ts'
import { remembered } from './remembered.ts'

/** A row of a roll-up: one unit, or several together; its records are those that any of `parts` keeps or recognised. */
export type RollUpRow = { id: string; parts: readonly string[] }
export type RolledUp = Record<RolledCode, number>

/** Every figure of the report is rolled up. */
export const rolledCodes = figureCodes
export type RolledCode = FigureCode

/**
 * The figures of the report for many units at once: what `countFigures` counts for one, each record and each person once a
 * row. Records are counted into cells, and only these are placed in rows: the work grows with the year's records, not with
 * the units, and after a change a page counts anew what it touched. Closed records are left out for the reader.
 */
export async function rollUp(
  db: Db,
  scope: Pick<Scope, 'closed'>,
  rows: readonly RollUpRow[],
  { year, cutOff }: { year: number; cutOff: DateText },
): Promise<Map<string, RolledUp>> {
  const unitIds = [...new Set(rows.flatMap(({ parts }) => parts))].sort()
  const of = { unitIds, closed: scope.closed, year, cutOff }
  const cells = await remembered(db, ['cells', of], (source, keepers) => listCells(source, of, keepers))
  const doings = await countDoingsByUnit(db, unitIds, { year, cutOff })
  return placed(rows, rolledCodes, [...cells.values()].flat(), doings)
}

import type { Scope } from '#platform/access/index.ts'
import { within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import type { Forecast } from '../forecast.ts'
import { type BoardLine, showBoard } from './board.ts'

/** What a unit was told this year, by whom, and what it answered. */
export type Nudge = { id: string; from: string; sentOn: DateText; answer: string | null; answeredOn: DateText | null }

/** A unit that will miss its quota. */
export type Behind = Forecast & {
  unitId: string
  name: string
  quotaClass: string
  owed: number
  has: number
  nudge: Nudge | undefined
}

/** The units below one that will miss this year's quota as it looks on a day, with what each was told already. */
export async function listBehind(db: Db, scope: Scope, above: string, day: DateText): Promise<Behind[]> {
  const year = Number(day.slice(0, 4))
  const lines = await showBoard(db, scope, { year, asOf: day }, 'then', day)
  const nudges = await listNudges(db, scope, year)
  return behindOf(lines, nudges).filter(({ unitId }) => unitId !== above)
}

/** Of the lines of a board those that will miss, the emptiest first. */
export function behindOf(lines: readonly BoardLine[], nudges: ReadonlyMap<string, Nudge>): Behind[] {
  return lines
    .flatMap(({ id, name, quotaClass, owed, counted, forecast, lastDay }) =>
      forecast && forecast.missing > 0 && lastDay === null && owed?.min
        ? [
            {
              ...forecast,
              unitId: id,
              name,
              quotaClass,
              owed: owed.min,
              has: counted.replicated.length,
              nudge: nudges.get(id),
            },
          ]
        : [],
    )
    .sort((a, b) => b.missing - a.missing || a.name.localeCompare(b.name, 'vi'))
}

/** What the units in reach were told in a year. */
export async function listNudges(db: Db, scope: Scope, year: number): Promise<Map<string, Nudge>> {
  const rows = await db
    .selectFrom('reporting.nudge as n')
    .innerJoin('units.label as l', 'l.unit_id', 'n.from_unit_id')
    .select(['n.id', 'n.unit_id as unitId', 'l.name as from', 'n.sent_at', 'n.answer', 'n.answered_at'])
    .where('n.year', '=', year)
    .where(within(scope, 'n.unit_id'))
    .execute()
  return new Map(rows.map((it) => [it.unitId, nudgeOf(it)]))
}

/** What one unit was told, with the numbers of that day. @throws Refusal `missing` where the reader may not see the unit. */
export async function showNudge(db: Db, scope: Scope, id: string) {
  const row = await db
    .selectFrom('reporting.nudge as n')
    .innerJoin('units.label as l', 'l.unit_id', 'n.from_unit_id')
    .innerJoin('units.label as u', 'u.unit_id', 'n.unit_id')
    .select(['n.id', 'l.name as from', 'u.name as unitName', 'n.sent_at', 'n.answer', 'n.answered_at', 'n.version'])
    .select(['n.unit_id as unitId', 'n.year', 'n.owed', 'n.has', 'n.expected'])
    .where('n.id', '=', id)
    .where(within(scope, 'n.unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { version, unitId, year, owed, has, expected, unitName } = row
  return { ...nudgeOf(row), version, unitId, year, owed, has, expected, unitName: unitName ?? '' }
}

type Row = { id: string; from: string | null; sent_at: Date; answer: string | null; answered_at: Date | null }

const nudgeOf = ({ id, from, sent_at, answer, answered_at }: Row): Nudge => ({
  ...{ id, from: from ?? '', sentOn: today(sent_at), answer, answeredOn: answered_at && today(answered_at) },
})

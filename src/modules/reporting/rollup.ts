import { type Owed, sumOwed } from './verdict.ts'
import type { DateText } from '#platform/text/dates.ts'

/** A unit of the board: one that owed something in the year, with the period it held if it ended within it. */
export type BoardUnit = {
  id: string
  name: string
  short: string
  kind: string
  quotaClass: string
  from: DateText | null
  /** Its last day, where it ended on or before the as-of day. */
  lastDay: DateText | null
  parentId: string | null
  owed: Owed | undefined
  lon: number | null
  lat: number | null
}

/** A row of the board: one unit as it then was, or what became one unit since. */
export type BoardRow = BoardUnit & { parts: string[] }

/** Each unit by itself: the board as it then was. */
export const asThen = (units: readonly BoardUnit[]): BoardRow[] => units.map((it) => ({ ...it, parts: [it.id] }))

/** Where a unit's line ends today: through the successions that passed it on whole. A unit that was divided ends there. */
export function currentOf(id: string, wholeTo: ReadonlyMap<string, string>): string {
  let at = id
  for (const seen = new Set<string>(); wholeTo.has(at) && !seen.has(at); ) {
    seen.add(at)
    at = wholeTo.get(at)!
  }
  return at
}

/**
 * The board in today's units: each row gathers the units that went over whole into one. It owes what its parts owed
 * while they stood on the as-of day, so that the sums are those of the board as it then was.
 */
export function rolledUp(
  units: readonly BoardUnit[],
  wholeTo: ReadonlyMap<string, string>,
  named: ReadonlyMap<string, Pick<BoardUnit, 'name' | 'short' | 'kind'>>,
): BoardRow[] {
  const groups = new Map<string, BoardUnit[]>()
  for (const unit of units) {
    const current = currentOf(unit.id, wholeTo)
    groups.set(current, [...(groups.get(current) ?? []), unit])
  }
  return [...groups].map(([id, parts]) => {
    const first = parts.find((it) => it.id === id) ?? parts[0]!
    const standing = parts.filter(({ lastDay }) => lastDay === null)
    return {
      ...first,
      ...named.get(id),
      ...{ id, from: null, parentId: null, parts: parts.map((it) => it.id) },
      lastDay: standing.length > 0 ? null : first.lastDay,
      owed: sumOwed((standing.length > 0 ? standing : parts).map(({ owed }) => owed)),
    }
  })
}

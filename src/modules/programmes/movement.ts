import type { DateText } from '#platform/text/dates.ts'

/** How far a movement reaches: the country, the province, a cluster of units, one unit. */
export const movementScopes = ['national', 'province', 'cluster', 'unit'] as const
export type MovementScope = (typeof movementScopes)[number]

/** How it is carried on: for a theme and a time, or regularly. */
export const movementWays = ['themed', 'regular'] as const
export type MovementWay = (typeof movementWays)[number]

type Span = { from: DateText | null; to: DateText | null }

/** Where a movement stands on a day. `to` is the first day on which it no longer runs. */
export function phaseOf({ from, to }: Span, day: DateText): 'coming' | 'running' | 'over' {
  if (from !== null && day < from) return 'coming'
  return to !== null && day >= to ? 'over' : 'running'
}

/** What is wrong with the day from which newer words of a movement hold: before what already held, or ahead. */
export function faultOfChangeDay(
  on: DateText,
  { from, changedOn }: { from: DateText | null; changedOn: DateText | null },
  day: DateText,
) {
  if (on > day) return 'programmes.inFuture'
  if ((from !== null && on < from) || (changedOn !== null && on < changedOn)) return 'programmes.beforeLastChange'
  return undefined
}

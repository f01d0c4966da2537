import type { DateText } from '#platform/text/dates.ts'

/** How far a movement reaches: the country, the province, a cluster of units, one unit. */
export const movementScopes = ['national', 'province', 'cluster', 'unit'] as const
export type MovementScope = (typeof movementScopes)[number]

/** How it is carried on: for a theme and a time, or regularly. */
export const movementWays = ['themed', 'regular'] as const
export type MovementWay = (typeof movementWays)[number]

/** What may be said anew of a movement from a day on. */
export type MovementWords = {
  name: string
  nameKm: string | null
  nameEn: string | null
  launchedBy: string
  document: string | null
  fieldId: string | null
  aims: string
}

type Span = { from: DateText | null; to: DateText | null }

/** Where a movement stands on a day. `to` is the first day on which it no longer runs. */
export function phaseOf({ from, to }: Span, day: DateText): 'coming' | 'running' | 'over' {
  if (from !== null && day < from) return 'coming'
  return to !== null && day >= to ? 'over' : 'running'
}

/** What is wrong with the day from which newer words of a movement hold: before what already holds, or, ahead, when it is over. */
export function faultOfChangeDay(
  on: DateText,
  { from, to, changedOn }: Span & { changedOn: DateText | null },
  day: DateText,
) {
  if (on > day && to !== null && on >= to) return 'programmes.afterItsEnd'
  if ((from !== null && on < from) || (changedOn !== null && on < changedOn)) return 'programmes.beforeLastChange'
  return undefined
}

/** Words with the days on which they hold: `until` is the first on which newer ones do, none for the newest. */
export type Worded<Words> = Words & { since: DateText | null; until: DateText | null }

/**
 * What a movement was, is and will be called as seen from a day, from the words that were replaced (oldest first) and the newest.
 * Words that another change took the place of before they held are not among them.
 */
export function wordsOver<Words>(was: readonly (Words & { until: DateText })[], newest: Words, day: DateText) {
  const all: Worded<Words>[] = [...was, { ...newest, until: null }].map((it, at) => ({
    ...it,
    since: at === 0 ? null : was[at - 1]!.until,
  }))
  const held = all.filter(({ since, until }) => since === null || since !== until)
  return {
    before: held.filter(({ until }) => until !== null && until <= day).toReversed(),
    ahead: held.filter(({ since }) => since !== null && since > day),
  }
}

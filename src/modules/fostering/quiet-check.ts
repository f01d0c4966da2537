import { type DateText, daysBetween } from '#platform/text/dates.ts'

/** After so many months without a look, nobody can say that all is still well. */
export const checkEveryMonths = 6

/** What the last look found, if anybody looked. */
export type LastCheck = { on: DateText; isWell: boolean } | null

/** What a newsroom must know before a story runs: nothing, that the last look is too old, or that not all was well. */
export type Warning = 'notLooked' | 'notWell'

/** How things stand with a recognised exemplar on a day; a recognition is a look too. */
export function warningOf(last: LastCheck, recognisedOn: DateText, day: DateText): Warning | undefined {
  if (last && !last.isWell && last.on >= recognisedOn) return 'notWell'
  const since = last && last.on > recognisedOn ? last.on : recognisedOn
  return dueOn(since) < day ? 'notLooked' : undefined
}

/** The last day on which a look of that day still holds. */
export function dueOn(on: DateText): DateText {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number]
  const at = new Date(Date.UTC(year, month - 1 + checkEveryMonths, 1))
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
  return `${at.toISOString().slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`
}

/** For how many days a look is overdue. */
export const daysOverdue = (since: DateText, day: DateText): number => Math.max(0, daysBetween(dueOn(since), day))

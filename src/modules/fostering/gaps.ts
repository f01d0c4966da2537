import type { DateText } from '#platform/text/dates.ts'

/** After so many years without an exemplar, a field, a hamlet or a group is a gap. */
export const gapYears = 2

/** The groups that the plan asks to be found among: women, Khmer people, direct workers. */
export const groups = ['women', 'khmer', 'directWorkers'] as const
export type Group = (typeof groups)[number]

/** Something in which exemplars can be found, with the last day on which one was. */
export type Sought = { id: string; name: string; last: DateText | null }

/** The first day of the years that are looked at. */
export function gapFrom(day: DateText): DateText {
  const [year, month, date] = day.split('-') as [string, string, string]
  const isLeapDay = month === '02' && date === '29'
  return `${Number(year) - gapYears}-${month}-${isLeapDay ? '28' : date}`
}

/** Those in which nobody was found for two years, the longest without first; never at all before everything. */
export function gapsOf<T extends Sought>(sought: readonly T[], day: DateText): T[] {
  const from = gapFrom(day)
  return sought
    .filter(({ last }) => last === null || last < from)
    .sort((a, b) => (a.last ?? '').localeCompare(b.last ?? '') || a.name.localeCompare(b.name, 'vi'))
}

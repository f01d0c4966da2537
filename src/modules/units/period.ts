import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'

type Words = { always: string; since: (day: string) => string; until: (day: string) => string }

/** A period in words. The last day shown is the last that holds; a side without a day is left out. */
export function periodWords({ from, to }: { from: DateText | null; to: DateText | null }, words: Words): string {
  const parts = [
    from !== null && words.since(formatDate(from)),
    to !== null && words.until(formatDate(addDays(to, -1))),
  ].filter((it) => it !== false)
  const told = parts.join(' ') || words.always
  return told.charAt(0).toUpperCase() + told.slice(1)
}

import type { DateText } from '#platform/text/dates.ts'
import type { State } from './lifecycle.ts'

/** How far what was planned is: nobody began, its story is written, its story is out. It follows from the story. */
export type EntryState = 'open' | 'writing' | 'done'

/** The state of a calendar entry from that of the story tied to it. A story taken down again is to be written anew. */
export const entryState = (story: State | null): EntryState =>
  story === null ? 'open' : story === 'published' ? 'done' : 'writing'

/** What the calendar shows at once, as `[from, to)`; `before` and `after` are the first days of its neighbours. */
export type Span = { length: SpanLength; from: DateText; to: DateText; before: DateText; after: DateText }
export type SpanLength = 'month' | 'quarter'

/** The month or the quarter that a day lies in. */
export function spanOf(day: DateText, length: SpanLength): Span {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const months = length === 'month' ? 1 : 3
  const first = year * 12 + (month - 1 - ((month - 1) % months))
  return {
    ...{ length, from: firstOf(first), to: firstOf(first + months) },
    ...{ before: firstOf(first - months), after: firstOf(first + months) },
  }
}

/** Whether the calendar leads to a day: newsrooms look back two years and plan one ahead, and no reader of links goes on for ever. */
export function isNear(day: DateText, today: DateText): boolean {
  const years = Number(day.slice(0, 4)) - Number(today.slice(0, 4))
  return years >= -2 && years <= 1
}

/** Puts things that have a day under their days, in order; only days that have something. */
export function byDay<Kind extends string>(lists: Record<Kind, readonly { on: DateText }[]>): DateText[] {
  const days = Object.values<readonly { on: DateText }[]>(lists).flatMap((list) => list.map(({ on }) => on))
  return [...new Set(days)].sort()
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export const weekday = (day: DateText): number => new Date(`${day}T00:00:00Z`).getUTCDay()

const firstOf = (month: number): DateText =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

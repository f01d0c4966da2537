import { type DateText, addDays } from '#platform/text/dates.ts'
import { lunarToSolar } from '#platform/text/lunar.ts'

/** An anniversary as it is kept: by the sun, by the Vietnamese moon, or by the Khmer calendar (its usual day by the sun). */
export type Anniversary = {
  key: string
  calendar: 'solar' | 'lunar' | 'khmer'
  month: number
  day: number
  since: number | null
  toConfirm: boolean
  /** Days that pagodas or offices announced for a year; they go before what is computed. */
  announced: readonly { year: number; on: DateText; toConfirm: boolean }[]
}

/**
 * A day of a year on which an anniversary falls. `years`: since it began, where that is counted; `isRound`: a multiple of five
 * of them. `toConfirm`: nobody has said yet that it is this day.
 */
export type Feast<It extends Anniversary = Anniversary> = {
  anniversary: It
  on: DateText
  toConfirm: boolean
  years: number | null
  isRound: boolean
}

/** The anniversaries of a solar year in their order. One of the last lunar months may fall into the year after. */
export function feastsOf<It extends Anniversary>(year: number, anniversaries: readonly It[]): Feast<It>[] {
  return anniversaries
    .flatMap((it) =>
      daysIn(year, it).map(({ on, toConfirm }) => ({ anniversary: it, on, toConfirm, ...age(it, year) })),
    )
    .sort((a, b) => compare(a.on, b.on) || compare(a.anniversary.key, b.anniversary.key))
}

/** The anniversaries of a span of days, `[from, to)`, over the turn of a year too. */
export function feastsBetween<It extends Anniversary>(from: DateText, to: DateText, all: readonly It[]): Feast<It>[] {
  const [first, last] = [from, addDays(to, -1)].map((it) => Number(it.slice(0, 4))) as [number, number]
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  return years.flatMap((year) => feastsOf(year, all)).filter(({ on }) => on >= from && on < to)
}

function daysIn(year: number, { calendar, month, day, toConfirm, announced }: Anniversary) {
  const said = announced.filter((it) => it.year === year)
  if (said.length > 0) return said
  const computed =
    calendar === 'lunar'
      ? [year - 1, year].map((it) => lunarToSolar(it, month, day))
      : [`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`]
  return computed.filter((on) => on.startsWith(`${year}-`)).map((on) => ({ on, toConfirm }))
}

function age({ since }: Anniversary, year: number) {
  const years = since === null ? 0 : year - since
  return { years: years > 0 ? years : null, isRound: years > 0 && years % 5 === 0 }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

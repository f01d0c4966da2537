import type { DateText } from '#platform/text/dates.ts'
import { lunarToSolar } from '#platform/text/lunar.ts'

/** An anniversary as it is kept: by the sun, by the Vietnamese moon, or by the Khmer calendar (its usual day by the sun). */
export type Anniversary = {
  id: string
  key: string
  name: string
  calendar: 'solar' | 'lunar' | 'khmer'
  month: number
  day: number
  since: number | null
  toConfirm: boolean
  /** Days that pagodas or offices announced for a year; they go before what is computed. */
  announced: readonly { year: number; on: DateText; toConfirm: boolean }[]
}

/** A day of a year on which an anniversary falls. `round`: how many years it is, where that is a multiple of five. */
export type Feast = { id: string; key: string; name: string; on: DateText; toConfirm: boolean; round: number | null }

/** The anniversaries of a solar year in their order. One of the last lunar months may fall into the year after. */
export function feastsOf(year: number, anniversaries: readonly Anniversary[]): Feast[] {
  return anniversaries
    .flatMap((it) => daysIn(year, it).map(({ on, toConfirm }) => ({ ...named(it, year), on, toConfirm })))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : 1))
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

function named({ id, key, name, since }: Anniversary, year: number) {
  const years = since === null ? 0 : year - since
  return { id, key, name, round: years > 0 && years % 5 === 0 ? years : null }
}

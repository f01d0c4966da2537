/** A calendar date without a time, always as `yyyy-mm-dd`, so that text order is date order. */
export type DateText = string

/** Shows a date as officers write it: `2024-02-05` is «05/02/2024». */
export function formatDate(date: DateText): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  return `${day}/${month}/${year}`
}

/**
 * Reads a date as people type it: `5/2/2024`, `05-02-2024`, `5.2.2024` or `2024-02-05`.
 * Empty (`null`) for anything else and for days that no calendar has, such as 31/02.
 */
export function parseDate(input: string): DateText | null {
  const text = input.trim()
  const local = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text)
  if (local) return existing(Number(local[4]), Number(local[3]), Number(local[1]))
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  return null
}

function existing(year: number, month: number, day: number): DateText | null {
  if (year < 1000) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? toText(date) : null
}

/**
 * The date line of an official document: «ngày 05 tháng 02 năm 2024».
 * Days below 10 and the months 1 and 2 take a leading 0, so that nobody can write a digit before them (Decree 30/2020).
 */
export function longDate(date: DateText): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number]
  const shownMonth = month <= 2 ? `0${month}` : `${month}`
  return `ngày ${String(day).padStart(2, '0')} tháng ${shownMonth} năm ${year}`
}

/** The date on the wall calendar in Vietnam at an instant. */
export function today(now: Date): DateText {
  return vietnam.format(now)
}

const vietnam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** An instant to the second, in Vietnam's time: «10/06/2024 09:00:00 +07:00», as Decree 30/2020/NĐ-CP writes it. */
export function exactTime(at: Date): string {
  const [day, time] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split('T') as [string, string]
  return `${formatDate(day)} ${time.slice(0, 8)} +07:00`
}

/** How many days after `start` comes `end`; negative when it came before. */
export function daysBetween(start: DateText, end: DateText): number {
  return Math.round((midnight(end) - midnight(start)) / dayInMs)
}

/** The date that many days later; a negative count looks back. */
export function addDays(date: DateText, days: number): DateText {
  return toText(new Date(midnight(date) + days * dayInMs))
}

const dayInMs = 86_400_000
const midnight = (date: DateText) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
const toText = (date: Date): DateText => date.toISOString().slice(0, 10)

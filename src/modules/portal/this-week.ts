import type { DateText } from '#platform/text/dates.ts'

/** Which of so many has its turn in the week of a day, weeks running from Monday. */
export function turnOfWeek(today: DateText, howMany: number): number {
  const days = Math.floor(Date.parse(`${today}T00:00:00Z`) / 86_400_000)
  return Math.floor((days + 3) / 7) % howMany
}

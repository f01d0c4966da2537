import { addDays, type DateText } from '#platform/text/dates.ts'
import { lunarDay } from '#platform/text/lunar.ts'
import type { Named } from './register.ts'

export type Anniversary = Named & { calendar: string; month: number; day: number; since: number | null }
/** An anniversary on a day of this week. `years`: since it began, where that is counted. */
export type Coming = { anniversary: Anniversary; on: DateText; years: number | undefined }

/**
 * The anniversaries of today and the six days after, the nearest first. A lunar date is looked for in the lunar calendar, outside
 * leap months; a Khmer feast has no fixed day in ours (temples announce it) and stands on the day it usually falls on.
 */
export function comingWeek(anniversaries: readonly Anniversary[], today: DateText): Coming[] {
  return Array.from({ length: 7 }, (_, at) => addDays(today, at)).flatMap((on) => {
    const lunar = lunarDay(on)
    return anniversaries
      .filter((it) => isOn(it, on, lunar))
      .map((anniversary) => ({
        ...{ anniversary, on },
        years: anniversary.since === null ? undefined : Number(on.slice(0, 4)) - anniversary.since,
      }))
  })
}

function isOn({ calendar, month, day }: Anniversary, on: DateText, lunar: ReturnType<typeof lunarDay>): boolean {
  if (calendar === 'lunar') return !lunar.isLeap && lunar.month === month && lunar.day === day
  return Number(on.slice(5, 7)) === month && Number(on.slice(8, 10)) === day
}

/** Which of so many has its turn in the week of a day, weeks running from Monday. */
export function turnOfWeek(today: DateText, howMany: number): number {
  const days = Math.floor(Date.parse(`${today}T00:00:00Z`) / 86_400_000)
  return Math.floor((days + 3) / 7) % howMany
}

import { addDays, type DateText } from '#platform/text/dates.ts'

/** The days that break the week: public holidays, and weekend days that are worked in exchange for one. */
export type DaysOff = { off: ReadonlySet<DateText>; worked: ReadonlySet<DateText> }

/** True on Monday to Friday but for public holidays, and on a weekend day that is worked instead. */
export function isWorkingDay(day: DateText, { off, worked }: DaysOff): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6 ? worked.has(day) : !off.has(day)
}

/** The last of so many working days, counted from the day after. */
export function afterWorkingDays(from: DateText, amount: number, days: DaysOff): DateText {
  let day = from
  for (let left = amount; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, days)) left--
  }
  return day
}

import { addDays, type DateText } from '#platform/text/dates.ts'

/** A day in the plan's year: the yearly report, the end of the quota year, or an anniversary by its name. */
export type Coming = { kind: 'report' | 'quota' | 'anniversary'; on: DateText; name?: string }

type Plan = { validTo: DateText; month: number | null; day: number | null }

/** The nearest days to come: the plan's own while it runs (clauses VI.2.c, IV.2.d), and the feasts that were found near. */
export function comingDays(
  today: DateText,
  plan: Plan | undefined,
  near: readonly { name: string; on: DateText }[],
): Coming[] {
  const coming: Coming[] = []
  if (plan?.month && plan.day) coming.push({ kind: 'report', on: nextOn(today, plan.month, plan.day) })
  if (plan) coming.push({ kind: 'quota', on: nextOn(today, 12, 31) })
  const inPlan = coming.filter(({ on }) => plan !== undefined && on < plan.validTo)
  const feasts = near.map(({ name, on }): Coming => ({ kind: 'anniversary', name, on }))
  return [...inPlan, ...feasts].sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** The next time a day of the year comes, today included. */
function nextOn(today: DateText, month: number, day: number): DateText {
  const year = Number(today.slice(0, 4))
  const thisYear = dateOf(year, month, day)
  return thisYear >= today ? thisYear : dateOf(year + 1, month, day)
}

const dateOf = (year: number, month: number, day: number): DateText =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The Monday of the week a day lies in. */
export function mondayOf(day: DateText): DateText {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

import { afterWorkingDays, type DaysOff } from '#modules/programmes/index.ts'
import { addDays, type DateText, today } from '#platform/text/dates.ts'
import type { Clock } from './law.ts'

/** The last day that a clock allows, counted from the day after. */
export function dueOn(
  from: DateText,
  { amount, measure }: Pick<Clock, 'amount' | 'measure'>,
  daysOff: DaysOff,
): DateText {
  if (measure === 'hours') return today(dueAt(new Date(`${from}T00:00:00+07:00`), amount))
  if (measure === 'days') return addDays(from, amount)
  return afterWorkingDays(from, amount, daysOff)
}

/** So many hours later. */
export const dueAt = (from: Date, hours: number): Date => new Date(from.getTime() + hours * 3_600_000)

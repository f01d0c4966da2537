import { type DateText, daysBetween } from '#platform/text/dates.ts'

/** How many days before an event people are reminded. */
export const stages = [3, 1] as const
export type Stage = (typeof stages)[number]

/** The stage that a day has come to: the last one passed, so that a day without power is caught up. Nothing while it is far off, or over. */
export function stageOn(beginsOn: DateText, day: DateText): Stage | undefined {
  const left = daysBetween(day, beginsOn)
  return left < 0 ? undefined : stages.filter((it) => left <= it).at(-1)
}

import { addDays, type DateText } from '#platform/text/dates.ts'

/** After how many months an adoption is asked how it goes (plan IV.2.d). */
export const milestones = [3, 6, 12] as const
export type Milestone = (typeof milestones)[number]

/** How many days before its time a result may be told. */
const daysEarly = 30

/** The day on which a result is due: that many months on, or the last day of a month that is too short. */
export function dueOn(since: DateText, months: Milestone): DateText {
  const [year, month, day] = since.slice(0, 10).split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** The results that may be told on a day: their time has come or is near, and none of that time or of a later one is told. */
export function openMilestones(since: DateText, told: readonly number[], day: DateText): Milestone[] {
  const latest = Math.max(0, ...told)
  return milestones.filter((it) => it > latest && addDays(dueOn(since, it), -daysEarly) <= day)
}

/** What is wrong with the step that is said to have failed: 0 stands for before the first; a model without steps asks for none. */
export function faultOfStep(step: number | null, steps: number): string | undefined {
  if (steps === 0) return step === null ? undefined : 'notAChoice'
  if (step === null) return 'replication.whichStep'
  return step > steps ? 'notAChoice' : undefined
}

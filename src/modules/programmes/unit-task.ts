import type { DateText } from '#platform/text/dates.ts'

/** A task of a unit as the meters ask about it in one year. */
export type YearTask = { clause: string; isYearly: boolean; dueOn: DateText; isDone: boolean; hasEffect: boolean }

/** The day on which a task is due in a year: the same day each year, the last of February in a short one; none in other years. */
export function dueIn({ isYearly, dueOn }: { isYearly: boolean; dueOn: DateText }, year: number): DateText | undefined {
  const first = Number(dueOn.slice(0, 4))
  if (year < first || (!isYearly && year > first)) return undefined
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const day = dueOn.slice(5) === '02-29' && !isLeap ? '02-28' : dueOn.slice(5)
  return `${year}-${day}`
}

/** The years, of those in which something was done, that would have no task any more if it were due otherwise. */
export const yearsLost = (task: { isYearly: boolean; dueOn: DateText }, years: readonly number[]): number[] =>
  years.filter((year) => dueIn(task, year) === undefined)

/** The two meters: how much of what was planned is done, and of how much the effect shows. */
export type Meters = { planned: number; done: number; effect: number }
export const metersOf = (tasks: readonly YearTask[]): Meters => ({
  planned: tasks.length,
  done: tasks.filter(({ isDone }) => isDone).length,
  effect: tasks.filter(({ isDone, hasEffect }) => isDone && hasEffect).length,
})

type Clause = { code: string; parent: string | null }

/** The clauses that ask something by themselves: those that no other stands under. */
export function asking<It extends Clause>(clauses: readonly It[]): It[] {
  const parents = new Set(clauses.map(({ parent }) => parent))
  return clauses.filter(({ code }) => !parents.has(code))
}

/** Each asking clause with its meters, those that nobody covers first; the order of the plan within. */
export function coverageOf<It extends Clause>(
  clauses: readonly It[],
  tasks: readonly YearTask[],
): (It & { meters: Meters })[] {
  const all = asking(clauses).map((it) => ({
    ...it,
    meters: metersOf(tasks.filter(({ clause }) => clause === it.code)),
  }))
  return [...all.filter(({ meters }) => meters.planned === 0), ...all.filter(({ meters }) => meters.planned > 0)]
}

import type { DateText } from '#platform/text/dates.ts'
import type { Topic } from './course.ts'

/** One thing that was wrong with what a unit sent or did, and where it stands: a fault of a nomination or a report, a finding. */
export type Fault = { unitId: string; topic: Topic; on: DateText; text: string; about: string; href: string }

/** That somebody of a unit came to a course about a topic. */
export type Trained = { unitId: string; topic: Topic; on: DateText }

/** What a unit needs to learn: how many faults of a kind, and of these how many since somebody of the unit last came to a course on it. */
export type Need = {
  unitId: string
  topic: Topic
  faults: number
  since: number
  lastFault: DateText
  trained: DateText | null
}

/** The needs of units, those with the most faults since their last course first. What was taught after a fault answers it. */
export function needsOf(faults: readonly Fault[], trained: readonly Trained[]): Need[] {
  const needs = new Map<string, Need>()
  for (const { unitId, topic, on } of faults) {
    const key = `${unitId} ${topic}`
    const last = lastOn(trained, unitId, topic)
    const before = needs.get(key) ?? { unitId, topic, faults: 0, since: 0, lastFault: on, trained: last }
    needs.set(key, {
      ...before,
      faults: before.faults + 1,
      since: before.since + (last === null || on > last ? 1 : 0),
      lastFault: on > before.lastFault ? on : before.lastFault,
    })
  }
  return [...needs.values()].sort(
    (a, b) => b.since - a.since || b.faults - a.faults || (a.lastFault < b.lastFault ? 1 : -1),
  )
}

function lastOn(trained: readonly Trained[], unitId: string, topic: Topic): DateText | null {
  const days = trained.filter((it) => it.unitId === unitId && it.topic === topic).map(({ on }) => on)
  return days.sort().at(-1) ?? null
}

import type { Role } from '#platform/access/index.ts'
import { type DateText, daysBetween } from '#platform/text/dates.ts'
import type { ReportState } from './lifecycle.ts'

/** How many days before the due day a unit is reminded; nought: it is late, and its head is told. */
export const stages = [30, 14, 7, 1, 0] as const
export type Stage = (typeof stages)[number]

/** What a report, or a short question, waits for. */
export type Asked = 'start' | 'write' | 'mend' | 'sign' | 'send' | 'answer'

/** The stage that a day has come to: the last one passed, so that a day without power is caught up. Nothing while it is far off. */
export function stageOn(dueOn: DateText, day: DateText): Stage | undefined {
  const left = daysBetween(day, dueOn)
  if (left < 0) return 0
  return stages.filter((it) => it > 0 && left <= it).at(-1)
}

/** What a report that is owed waits for; nothing once it was sent. */
export function askedOf(state: ReportState | null, isChecked: boolean): Asked | undefined {
  if (state === null) return 'start'
  if (state === 'returned') return 'mend'
  if (state === 'signed') return 'send'
  return state === 'draft' ? (isChecked ? 'sign' : 'write') : undefined
}

/** Who can do it: the head signs, and is told of what is late; else the officers, or the head where there is none. */
export function whoActs<T extends { role: string }>(posts: readonly T[], asks: Asked, stage: Stage): T[] {
  const of = (role: Role) => posts.filter((it) => it.role === role)
  if (stage === 0) return [...of('head'), ...of('officer')]
  if (asks === 'sign') return of('head')
  return of('officer').length > 0 ? of('officer') : of('head')
}

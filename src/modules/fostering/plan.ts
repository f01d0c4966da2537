import type { Level } from '#modules/exemplars/index.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'

/** How a unit supports somebody. */
export const supportKinds = ['material', 'moral', 'technical', 'money'] as const
export type SupportKind = (typeof supportKinds)[number]

/** How a plan can end. */
export const outcomes = ['progressed', 'stopped'] as const
export type Outcome = (typeof outcomes)[number]

/** How many days ahead something that falls due is marked. */
export const daysOfNotice = 14

/** How a day that something is due stands to today. */
export type Due = 'late' | 'soon' | 'later'

/** Late once its day is over; soon within the days of notice. */
export function dueState(dueOn: DateText, day: DateText): Due {
  if (dueOn < day) return 'late'
  return dueOn <= addDays(day, daysOfNotice) ? 'soon' : 'later'
}

type Dates = {
  outcome: Outcome | null
  /** The day of the earliest review that was not held yet. */
  nextReview: DateText | null
  /** The earliest day by which an open weakness should be remedied. */
  nextRemedy: DateText | null
}

/** How a plan stands: ended, late in something, with something due soon, on its way, or without a review ahead. */
export type PlanState = Outcome | 'late' | 'soon' | 'onTrack' | 'noReview'

/** The one word that a list says of a plan on a day. */
export function planState({ outcome, nextReview, nextRemedy }: Dates, day: DateText): PlanState {
  if (outcome) return outcome
  const states = [nextReview, nextRemedy].map((dueOn) => (dueOn === null ? 'later' : dueState(dueOn, day)))
  if (states.includes('late')) return 'late'
  if (nextReview === null) return 'noReview'
  return states.includes('soon') ? 'soon' : 'onTrack'
}

/** What is wrong with a day on which something was done under a plan: it lies ahead, or before the plan began. */
export function faultOfDoneOn(on: DateText, startedOn: DateText, day: DateText): string | undefined {
  if (on > day) return 'fostering.inFuture'
  return on < startedOn ? 'fostering.beforeStart' : undefined
}

/** What is wrong with a day by which something should be done: it is over already, or before the plan begins. */
export function faultOfDueOn(on: DateText, startedOn: DateText, day: DateText): string | undefined {
  if (on < day) return 'fostering.inPast'
  return on < startedOn ? 'fostering.beforeStart' : undefined
}

/** Where fostering leads whoever was recognised: the level above the highest they have; past the nation there is none. */
export function nextLevel(highest: Level | null, hasDistrict: boolean): Level | null {
  if (highest === null || highest === 'nation') return null
  if (highest === 'base') return hasDistrict ? 'district' : 'province'
  return highest === 'district' ? 'province' : 'nation'
}

/** A plan that was ticked in a list, with the version that was seen: «id:version». Nothing where it is none. */
export function readChosen(typed: string): { planId: string; version: number } | undefined {
  const [, planId, version] = /^([0-9a-f-]{36}):(\d{1,9})$/.exec(typed) ?? []
  return planId && version ? { planId, version: Number(version) } : undefined
}

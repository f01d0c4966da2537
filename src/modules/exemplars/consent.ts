import { addDays, type DateText } from '#platform/text/dates.ts'

/** What a person may be shown for, each asked on its own (clause III.2; the person decides per use). */
export const uses = ['portal', 'press', 'social', 'radio', 'print', 'central'] as const
export type Use = (typeof uses)[number]

/** Who gives a consent: the person, a guardian, or somebody who may speak for a collective or household. */
export const relations = ['self', 'guardian', 'representative'] as const
export type Relation = (typeof relations)[number]

/** When a consent holds: from the day it is given, to its last day if it has one, until the day it is withdrawn. */
export type Term = { givenOn: DateText; until: DateText | null; withdrawnOn: DateText | null }

/** True when a consent holds on a day. On the day of its withdrawal it no longer does. */
export function isLive({ givenOn, until, withdrawnOn }: Term, day: DateText): boolean {
  return givenOn <= day && (until === null || day <= until) && (withdrawnOn === null || day < withdrawnOn)
}

/** The uses that hold on a day, in their usual order. */
export function liveUses(consents: readonly (Term & { use: Use })[], day: DateText): Use[] {
  const live = new Set(consents.filter((it) => isLive(it, day)).map(({ use }) => use))
  return uses.filter((use) => live.has(use))
}

/** How a consent stands on a day: it holds, it soon ends, it has not begun, it ended by itself, or it was withdrawn. */
export function standingOf(term: Term, day: DateText): 'live' | 'ending' | 'future' | 'ended' | 'withdrawn' {
  if (term.withdrawnOn !== null && term.withdrawnOn <= day) return 'withdrawn'
  if (term.until !== null && term.until < day) return 'ended'
  if (term.givenOn > day) return 'future'
  return term.until !== null && term.until <= addDays(day, daysOfNotice) ? 'ending' : 'live'
}

/** How many days ahead a consent that ends by itself is marked. */
const daysOfNotice = 30

/** Under 18 on a day, as far as a year of birth can tell: in the year of their 18th birthday a person decides alone. */
export function isMinorOn(birthYear: number | null, day: DateText): boolean {
  return birthYear !== null && Number(day.slice(0, 4)) - birthYear < 18
}

export type GivenConsent = { relation: Relation; givenOn: DateText; until: DateText | null }

/** What is wrong with a consent as it was given, one code a field: its day, its term, and who may speak for a minor. */
export function faultsOfConsent(it: GivenConsent, day: DateText, birthYear: number | null): Record<string, string> {
  const faults: Record<string, string> = {}
  if (it.givenOn > day) faults.givenOn = 'exemplars.inFuture'
  if (it.until !== null && it.until < it.givenOn) faults.until = 'exemplars.endsBeforeGiven'
  if (isMinorOn(birthYear, it.givenOn) && it.relation !== 'guardian') faults.relation = 'exemplars.needsGuardian'
  return faults
}

import type { DateText } from '#platform/text/dates.ts'

/** Why a unit is looked at before others. Each opens the records behind it. */
export const reasonKinds = ['late_reports', 'no_exemplars', 'objections', 'late_tips', 'long_gap'] as const
export type ReasonKind = (typeof reasonKinds)[number]

/** One reason, how much of it there is, and what it weighs. For `long_gap` the count is whole years. */
export type Reason = { kind: ReasonKind; count: number; points: number }

/** What the records know of a unit on a day. `lastOn`: its last inspection; none yet: since the programme began. */
export type UnitFacts = {
  lateReports: number
  /** Whether the plan asks the unit for exemplars at all (IV.2.d). */
  owes: boolean
  exemplars: number
  objections: number
  lateTips: number
  lastOn: DateText | null
  since: DateText
}

/** What each piece of a reason weighs, and how much a reason weighs at most (decision 94). */
export const weights: Record<ReasonKind, { each: number; most: number }> = {
  late_reports: { each: 2, most: 6 },
  no_exemplars: { each: 3, most: 3 },
  objections: { each: 2, most: 4 },
  late_tips: { each: 1, most: 3 },
  long_gap: { each: 1, most: 3 },
}

/** The reasons to inspect a unit, the heaviest first; none where the records give none (III.5). */
export function reasonsOf(facts: UnitFacts, day: DateText): Reason[] {
  const counts: Record<ReasonKind, number> = {
    late_reports: facts.lateReports,
    no_exemplars: facts.owes && facts.exemplars === 0 ? 1 : 0,
    objections: facts.objections,
    late_tips: facts.lateTips,
    long_gap: wholeYears(facts.lastOn ?? facts.since, day),
  }
  return reasonKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({
      kind,
      count: counts[kind],
      points: Math.min(weights[kind].each * counts[kind], weights[kind].most),
    }))
    .sort((a, b) => b.points - a.points || reasonKinds.indexOf(a.kind) - reasonKinds.indexOf(b.kind))
}

/** What all reasons weigh together. */
export const riskOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, { points }) => sum + points, 0)

/** How many whole years lie between two days; nought where the later day is not a year on. */
export function wholeYears(from: DateText, to: DateText): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years)
}

type Ranked = { unitId: string; name: string; reasons: readonly Reason[] }

/** The units by risk, the heaviest first; of equal weight by Vietnamese name, then by id: the order never hangs on how they came. */
export function byRisk<Unit extends Ranked>(units: readonly Unit[]): Unit[] {
  return [...units].sort(
    (a, b) =>
      riskOf(b.reasons) - riskOf(a.reasons) || vietnamese.compare(a.name, b.name) || (a.unitId < b.unitId ? -1 : 1),
  )
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

import { type Attendance, type BallotRule, denominatorOf, hasQuorum, needed } from './rule.ts'

export const answers = ['approve', 'against', 'abstain'] as const
export type Answer = (typeof answers)[number]
/** What one ballot says: an answer, one or more options, or options in order of preference. Empty: not valid. */
export type Choice = readonly string[]
/** How often each ballot was cast word for word, ordered so that the order tells nothing. */
export type Tally = { choice: Choice; count: number }[]

/** What a ballot came to. `count` per answer or option; `valid`: ballots that say something clear. */
export type Outcome = {
  counts: Record<string, number>
  cast: number
  valid: number
  invalid: number
  quorum: boolean
  denominator: number
  needed: number
  /** Per option: reached what was needed. For approving, `approve` alone. */
  passed: string[]
}

/** Gathers ballots into a tally. */
export function tallyOf(ballots: readonly Choice[]): Tally {
  const counts = new Map<string, number>()
  for (const choice of ballots) counts.set(JSON.stringify(choice), (counts.get(JSON.stringify(choice)) ?? 0) + 1)
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([choice, count]) => ({ choice: JSON.parse(choice), count }))
}

/** Counts a ballot by its rule. An abstention is cast but says neither yes nor no: it is not among the valid. */
export function countApproval(tally: Tally, rule: BallotRule, attendance: Attendance): Outcome {
  const of = (answer: Answer) => sum(tally.filter(({ choice }) => choice.length === 1 && choice[0] === answer))
  const [approve, against, abstain] = [of('approve'), of('against'), of('abstain')]
  const cast = sum(tally)
  const valid = approve + against
  const denominator = denominatorOf(rule, attendance, valid)
  const most = needed(denominator, rule.threshold, rule.strictly)
  const quorum = hasQuorum(rule, attendance)
  const isPassed = quorum && denominator > 0 && approve >= most
  return {
    counts: { approve, against, abstain },
    ...{ cast, valid, invalid: cast - valid - abstain, quorum, denominator, needed: most },
    passed: isPassed ? ['approve'] : [],
  }
}

/** Counts which of several options reach what is needed; a ballot may name as many as it likes. */
export function countChoice(
  tally: Tally,
  options: readonly string[],
  rule: BallotRule,
  attendance: Attendance,
): Outcome {
  const isValid = ({ choice }: Tally[0]) =>
    choice.length > 0 && new Set(choice).size === choice.length && choice.every((it) => options.includes(it))
  const good = tally.filter(isValid)
  const counts = Object.fromEntries(options.map((it) => [it, sum(good.filter(({ choice }) => choice.includes(it)))]))
  const [cast, valid] = [sum(tally), sum(good)]
  const denominator = denominatorOf(rule, attendance, valid)
  const most = needed(denominator, rule.threshold, rule.strictly)
  const quorum = hasQuorum(rule, attendance)
  const passed = quorum && denominator > 0 ? options.filter((it) => counts[it]! >= most) : []
  return { counts, cast, valid, invalid: cast - valid, quorum, denominator, needed: most, passed }
}

/**
 * Puts options in order from ranked ballots: the highest sum of points first (Borda: with n options the first place
 * brings n points, the last one 1, an unnamed one none). Equal sums share their place.
 */
export function countRanking(
  tally: Tally,
  options: readonly string[],
): { option: string; points: number; place: number }[] {
  const points = new Map(options.map((it) => [it, 0]))
  for (const { choice, count } of tally)
    for (const [at, it] of choice.filter((name) => points.has(name)).entries())
      points.set(it, points.get(it)! + (options.length - at) * count)
  const ordered = options
    .map((option) => ({ option, points: points.get(option)! }))
    .toSorted((a, b) => b.points - a.points)
  return ordered.map((it) => ({ ...it, place: ordered.findIndex(({ points: most }) => most === it.points) + 1 }))
}

const sum = (rows: Tally) => rows.reduce((all, { count }) => all + count, 0)

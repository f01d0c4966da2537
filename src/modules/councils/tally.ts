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
  /** Of a ranked ballot: the order of those that passed. */
  places?: Place[]
}

/** Where an option stands among those that passed, by its points; equal points share a place. */
export type Place = { option: string; points: number; place: number }

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
  const good = tally.filter(isValidOf(options))
  const counts = Object.fromEntries(options.map((it) => [it, sum(good.filter(({ choice }) => choice.includes(it)))]))
  const [cast, valid] = [sum(tally), sum(good)]
  const denominator = denominatorOf(rule, attendance, valid)
  const most = needed(denominator, rule.threshold, rule.strictly)
  const quorum = hasQuorum(rule, attendance)
  const passed = quorum && denominator > 0 ? options.filter((it) => counts[it]! >= most) : []
  return { counts, cast, valid, invalid: cast - valid, quorum, denominator, needed: most, passed }
}

/** How often each option stands in a tally: what is told of a secret ballot, where a rare combination could mark a voter. */
export function sumsOf(tally: Tally, options: readonly string[]): Tally {
  return options.map((it) => ({ choice: [it], count: sum(tally.filter(({ choice }) => choice.includes(it))) }))
}

/** A ballot that names at least one option, each of those there are and none twice. */
export const isValidOf =
  (options: readonly string[]) =>
  ({ choice }: Tally[0]): boolean =>
    choice.length > 0 && new Set(choice).size === choice.length && choice.every((it) => options.includes(it))

const sum = (rows: Tally) => rows.reduce((all, { count }) => all + count, 0)

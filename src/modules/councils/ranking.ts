import type { Attendance, BallotRule } from './rule.ts'
import { countApproval, countChoice, isValidOf, type Outcome, type Place, type Tally } from './tally.ts'

/** How members vote on an item: yes or no, naming options, or ranking them. */
export const methods = ['approve', 'choose', 'rank'] as const
export type Method = (typeof methods)[number]

/** Counts a ballot by its method and its rule. */
export function outcomeOf(
  method: Method,
  tally: Tally,
  options: readonly string[],
  rule: BallotRule,
  attendance: Attendance,
): Outcome {
  if (method === 'approve') return countApproval(tally, rule, attendance)
  return (method === 'rank' ? countRanking : countChoice)(tally, options, rule, attendance)
}

/**
 * Counts ranked ballots. An option passes as it does where options are only named: the ballots that give it any place
 * reach what is needed. Points do no more than put those that passed in order (Borda: of n options the first place
 * brings n points, the last one 1, an option left out none); equal points share a place.
 */
export function countRanking(
  tally: Tally,
  options: readonly string[],
  rule: BallotRule,
  attendance: Attendance,
): Outcome & { places: Place[] } {
  const outcome = countChoice(tally, options, rule, attendance)
  const points = pointsOf(tally.filter(isValidOf(options)), options)
  const passed = outcome.passed
    .map((option) => ({ option, points: points.get(option)! }))
    .toSorted((a, b) => b.points - a.points)
  const places = passed.map((it) => ({ ...it, place: passed.findIndex((first) => first.points === it.points) + 1 }))
  return { ...outcome, places }
}

function pointsOf(tally: Tally, options: readonly string[]): Map<string, number> {
  const points = new Map(options.map((it) => [it, 0]))
  for (const { choice, count } of tally)
    for (const [at, it] of choice.entries()) points.set(it, points.get(it)! + (options.length - at) * count)
  return points
}

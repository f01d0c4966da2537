import { Refusal } from '#platform/refusal.ts'

/** A gate is passed or not; a scored criterion gives points; an informational one is noted and counts for nothing. */
export const criterionKinds = ['scored', 'gate', 'informational'] as const
export type CriterionKind = (typeof criterionKinds)[number]

/** What a share of a criterion's points stands for, with an example that helps assessors to agree. */
export type Level = { fromPercent: number; words: string; example: string }

/** One criterion of a set as it applies to one kind of subject. `more` is what a unit asks beyond the base's words. */
export type Criterion = {
  id: string
  code: string
  text: string
  kind: CriterionKind
  /** None for what is not scored. `minPoints` is the floor that it must reach by itself. */
  maxPoints: number
  minPoints: number
  mayNotApply: boolean
  more: string | null
  evidenceHint: string | null
  /** The points that the base gives the criterion it carries over; null for one of the unit's own. */
  basePoints: number | null
  levels: readonly Level[]
}

/**
 * What an assessor gave for one criterion: points, or a gate's yes or no, or «does not apply». `evidence` names the
 * records it rests on, `place` the page, photo or number in them.
 */
export type Score = {
  criterionId: string
  points: number | null
  met?: boolean | null
  notApplicable?: boolean
  reason: string | null
  evidence: readonly string[]
  place?: string | null
}

/** Why a judgement did not pass: a gate, the floor of one criterion, the mark, or the mark of the base by itself. */
export const shortfalls = ['gate', 'floor', 'mark', 'base'] as const
export type Shortfall = (typeof shortfalls)[number]
export type Judgement = { total: number; outOf: number; passed: boolean; shortOf: Shortfall[] }

/** The marks, in parts of a hundred; `needsPlace` asks every score for the page, photo or number it rests on. */
export type Rules = { passMark: number; basePassMark?: number | null; needsPlace?: boolean }

type Needed = Pick<Criterion, 'id' | 'maxPoints'> & Partial<Criterion>

/**
 * Adds up scores against the criteria. What does not apply and what is informational stay out of the total.
 * @throws Refusal `invalid`, one code per field `points.<criterion>`, `met.…`, `evidence.…`, `place.…` or `reason.…`.
 */
export function judge(criteria: readonly Needed[], scores: readonly Score[], rules: Rules): Judgement {
  const faults = faultsOf(criteria, scores, rules)
  if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

  const given = new Map(scores.map((it) => [it.criterionId, it]))
  const counted = criteria.filter(({ id, kind = 'scored' }) => kind === 'scored' && !given.get(id)?.notApplicable)
  const pointsOf = (id: string) => given.get(id)?.points ?? 0
  const total = counted.reduce((sum, { id }) => sum + pointsOf(id), 0)
  const outOf = counted.reduce((sum, { maxPoints }) => sum + maxPoints, 0)

  const shortOf: Shortfall[] = []
  const gates = criteria.filter(({ kind }) => kind === 'gate')
  if (gates.some(({ id }) => given.get(id)?.met === false)) shortOf.push('gate')
  if (counted.some(({ id, minPoints = 0 }) => pointsOf(id) < minPoints)) shortOf.push('floor')
  if (outOf > 0 && total * 100 < rules.passMark * outOf) shortOf.push('mark')
  if (!reachesBase(counted, pointsOf, rules.basePassMark)) shortOf.push('base')
  return { total, outOf, passed: shortOf.length === 0, shortOf }
}

/** The base passes by itself too: what a unit adds can never make up for it. Counted in whole numbers. */
function reachesBase(counted: readonly Needed[], pointsOf: (id: string) => number, mark?: number | null): boolean {
  if (!mark) return true
  const carried = counted.filter(({ basePoints }) => basePoints)
  const all = carried.reduce((product, { maxPoints }) => product * BigInt(maxPoints), 1n)
  const reached = carried.reduce(
    (sum, { id, maxPoints, basePoints }) =>
      sum + (all / BigInt(maxPoints)) * BigInt(pointsOf(id)) * BigInt(basePoints ?? 0),
    0n,
  )
  const outOf = carried.reduce((sum, { basePoints }) => sum + (basePoints ?? 0), 0)
  return reached * 100n >= BigInt(mark) * BigInt(outOf) * all
}

function faultsOf(criteria: readonly Needed[], scores: readonly Score[], { needsPlace }: Rules) {
  const faults: Record<string, string> = {}
  for (const criterion of criteria) {
    const { id, kind = 'scored' } = criterion
    const score = scores.find(({ criterionId }) => criterionId === id)
    const isGiven = score && (score.points !== null || typeof score.met === 'boolean' || score.notApplicable)
    if (!isGiven) {
      if (kind !== 'informational') faults[`${kind === 'gate' ? 'met' : 'points'}.${id}`] = 'required'
    } else Object.assign(faults, faultOf(criterion, score, needsPlace ?? false))
  }
  return faults
}

function faultOf(criterion: Needed, score: Score, needsPlace: boolean): Record<string, string> {
  const { id, maxPoints, kind = 'scored', mayNotApply = false } = criterion
  if (score.notApplicable) {
    if (!mayNotApply) return { [`points.${id}`]: 'mustApply' }
    return score.reason ? {} : { [`reason.${id}`]: 'needsReason' }
  }
  if (kind === 'gate' && typeof score.met !== 'boolean') return { [`met.${id}`]: 'required' }
  if (kind === 'scored' && (score.points === null || score.points < 0 || score.points > maxPoints))
    return { [`points.${id}`]: 'outOfPoints' }
  if (score.evidence.length === 0) return { [`evidence.${id}`]: 'needsEvidence' }
  return needsPlace && !score.place ? { [`place.${id}`]: 'needsPlace' } : {}
}

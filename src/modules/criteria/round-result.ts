import type { Shortfall } from './judgement.ts'

/** What one assessor made of a record. */
export type Given = { assessorId: string; total: number; outOf: number; shortOf: readonly Shortfall[] }
export type Measure = 'mean' | 'median'
type Terms = { passMark: number; needed: number; measure: Measure }

/** What several assessments come to. Every figure is a share of a hundred. */
export type RoundResult = {
  count: number
  isEnough: boolean
  percent: number
  mean: number
  median: number
  least: number
  most: number
  /** The standard deviation: how far the assessors stand from each other. */
  deviation: number
  /** How many found the gates, the floors and the base's own mark reached. */
  agreed: Record<Exclude<Shortfall, 'mark'>, number>
  passed: boolean
}

const tests = ['gate', 'floor', 'base'] as const

/**
 * The result of a round: the mean or median reaches the mark, and more than half of the assessors found every gate, floor
 * and the base reached. Nothing is corrected: who stands far off is shown, and counts.
 */
export function roundResult(given: readonly Given[], { passMark, needed, measure }: Terms): RoundResult | undefined {
  if (given.length === 0) return undefined
  const shares = given.map(percentOf)
  const [mean, median] = [meanOf(shares), medianOf(shares)]
  const percent = measure === 'mean' ? mean : median
  const reached = (test: Shortfall) => given.filter(({ shortOf }) => !shortOf.includes(test)).length
  const agreed = { gate: reached('gate'), floor: reached('floor'), base: reached('base') }
  const isEnough = given.length >= needed
  return {
    ...{ count: given.length, isEnough, percent, mean, median, agreed },
    ...{ least: Math.min(...shares), most: Math.max(...shares), deviation: deviationOf(shares) },
    // A billionth of a point is the rounding of the machine, not a judgement.
    passed: isEnough && percent + 1e-9 >= passMark && tests.every((test) => agreed[test] * 2 > given.length),
  }
}

/** The same round without one assessor, for each of them in turn: how much it hangs on one. */
export function withoutEach(given: readonly Given[], terms: Terms) {
  return given.map(({ assessorId }) => {
    const others = given.filter((it) => it.assessorId !== assessorId)
    const result = roundResult(others, { ...terms, needed: 1 })
    return { assessorId, percent: result?.percent ?? null, passed: result?.passed ?? null }
  })
}

/** A total as a share of a hundred; a set in which nothing is scored is full once its gates are passed. */
export const percentOf = ({ total, outOf }: Pick<Given, 'total' | 'outOf'>) =>
  outOf === 0 ? 100 : (total * 100) / outOf

export const meanOf = (some: readonly number[]) => some.reduce((sum, it) => sum + it, 0) / some.length

export function medianOf(some: readonly number[]): number {
  const sorted = [...some].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

function deviationOf(some: readonly number[]): number {
  const mean = meanOf(some)
  return Math.sqrt(meanOf(some.map((it) => (it - mean) ** 2)))
}

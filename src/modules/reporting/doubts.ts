import { type FigureCode, type Figures, said } from './figures.ts'

const rules = ['noneFound', 'unfostered', 'untold', 'unfollowed', 'carriedUntold', 'followedByNone', 'jump'] as const

/** What can look wrong in the figures of a report though it may be right: gaps, contradictions, jumps from last year. */
export type DoubtRule = (typeof rules)[number]

/** What the unit said of it. */
export type Explanation = { words: string; by: string; on: string }

/** One thing that looks wrong. `key` names it within its report; `before` is last year's figure where it jumped. */
export type Doubt = {
  key: string
  rule: DoubtRule
  at: FigureCode
  now: number
  before: number | null
  explanation: Explanation | null
}

/** What the reports of the year before said, by figure; none where there was no report. */
export type Earlier = Partial<Record<FigureCode, number>>

/** The figures that are compared with last year's: wholes only, so that one jump is asked about once. */
export const compared = ['I2', 'I3', 'I5', 'I6', 'I6d', 'I9'] as const satisfies readonly FigureCode[]

const leastJump = 5

/**
 * What must be explained before a report is signed: found nobody; found but fostered nobody; recognised but told of nobody;
 * told but nobody followed; carried elsewhere though nothing was published; adoptions of no exemplar or exemplars without
 * adoptions; a figure that at least doubled or halved since last year, by five or more (lesson 8 of what reporting systems
 * suffer from: a green that nobody looked at). Bounds are ours, to be confirmed.
 */
export function doubtsOf(
  figures: Figures,
  earlier: Earlier,
  explained: ReadonlyMap<string, Explanation> = new Map(),
): Doubt[] {
  const has = (code: FigureCode) => (figures[code] ? said(figures[code]) : undefined)
  const some = (code: FigureCode) => (has(code) ?? 0) > 0
  const none = (code: FigureCode) => has(code) === 0
  const found: [boolean, Exclude<DoubtRule, 'jump'>, FigureCode][] = [
    [none('I2'), 'noneFound', 'I2'],
    [some('I2') && none('I5'), 'unfostered', 'I5'],
    [some('I3') && none('I6'), 'untold', 'I6'],
    [some('I6') && none('I9'), 'unfollowed', 'I9'],
    [some('I6d') && none('I6'), 'carriedUntold', 'I6d'],
    [some('I9a') !== some('I9m'), 'followedByNone', 'I9m'],
  ]
  const odd = found.flatMap(([holds, rule, at]) => (holds ? [{ key: rule as string, rule, at, before: null }] : []))
  const jumps = compared.flatMap((at) => {
    const [before, now] = [earlier[at], has(at)]
    return before !== undefined && now !== undefined && jumped(before, now)
      ? [{ key: `jump-${at}`, rule: 'jump' as const, at, before }]
      : []
  })
  return [...odd, ...jumps].map((it) => ({ ...it, now: has(it.at) ?? 0, explanation: explained.get(it.key) ?? null }))
}

/** True where a figure at least doubled or halved, by at least five. */
export const jumped = (before: number, now: number): boolean =>
  Math.abs(now - before) >= leastJump && (now >= 2 * before || before >= 2 * now)

/** How many things still wait for an explanation. */
export const unexplained = (doubts: readonly Doubt[]): number => doubts.filter((it) => !it.explanation).length

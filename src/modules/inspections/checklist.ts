/** What an item asks for besides its verdict. */
export const needs = ['nothing', 'comment', 'photo'] as const
export type Need = (typeof needs)[number]

/** What is said at an item; `none`: it does not concern this unit. */
export const verdicts = ['met', 'partly', 'unmet', 'none'] as const
export type Verdict = (typeof verdicts)[number]

/** Whose answer: the unit's own, given first, or the team's. */
export type Side = 'self' | 'team'

/** The figures that the records already know of a unit and a year. */
export const knownCodes = [
  ...(['late_reports', 'exemplars', 'publicised', 'exchanges', 'adoptions'] as const),
  ...(['regulations', 'fostering', 'late_tips', 'objections'] as const),
] as const
export type KnownCode = (typeof knownCodes)[number]

/** One item of a checklist: the clause it rests on, what is asked, what the records know of it. */
export type ItemWords = { clause: string; question: string; known: KnownCode | null; needs: Need }

type Answer = { verdict: Verdict; comment: string | null; hasPhoto: boolean }

/**
 * What is missing from an answer, by field: whatever is not met needs words, and so does what does not concern the unit; an item
 * that needs a photograph has one, unless it does not concern the unit.
 */
export function faultsOfAnswer({ needs: need }: { needs: Need }, { verdict, comment, hasPhoto }: Answer) {
  const faults: Record<string, string> = {}
  if (comment === null && (verdict !== 'met' || need === 'comment')) faults.comment = 'inspections.needsComment'
  if (need === 'photo' && verdict !== 'none' && !hasPhoto) faults.file = 'inspections.needsPhoto'
  return faults
}

type Noted = { id: string; notedAt: Date }

/** Of two answers to one item the later one stands; of the same instant the one of the higher id. */
export function standing<It extends Noted>(one: It, other: It): It {
  const between = one.notedAt.getTime() - other.notedAt.getTime()
  return between > 0 || (between === 0 && one.id >= other.id) ? one : other
}

type Both = { self: Verdict | null; team: Verdict | null }

/** How many items the unit and the team judged differently, of those that both answered. */
export const differences = (items: readonly Both[]): number =>
  items.filter(({ self, team }) => self !== null && team !== null && self !== team).length

/** The share of items that are met, of those that concern the unit and were answered: per cent, a part counting half. */
export function shareMet(answers: readonly (Verdict | null)[]): number | null {
  const judged = answers.filter((it) => it !== null && it !== 'none')
  if (judged.length === 0) return null
  const points = judged.reduce((sum, it) => sum + (it === 'met' ? 2 : it === 'partly' ? 1 : 0), 0)
  return Math.round((points * 50) / judged.length)
}

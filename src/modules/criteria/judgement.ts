import { Refusal } from '#platform/refusal.ts'

/** One criterion of a set as it applies to one kind of subject. */
export type Criterion = { id: string; code: string; text: string; maxPoints: number }

/** What an assessor gave for one criterion. `evidence` names the records it rests on. */
export type Score = { criterionId: string; points: number; reason: string | null; evidence: readonly string[] }

export type Judgement = { total: number; outOf: number; passed: boolean }

/**
 * Adds up scores against the criteria. Every criterion is scored once, within its points, and points at evidence.
 * @throws Refusal `invalid`, one code per field `points.<criterion>` or `evidence.<criterion>`.
 */
export function judge(criteria: readonly Criterion[], scores: readonly Score[], passMark: number): Judgement {
  const faults: Record<string, string> = {}
  let total = 0
  for (const { id, maxPoints } of criteria) {
    const score = scores.find(({ criterionId }) => criterionId === id)
    if (!score) faults[`points.${id}`] = 'required'
    else if (score.points < 0 || score.points > maxPoints) faults[`points.${id}`] = 'outOfPoints'
    else if (score.evidence.length === 0) faults[`evidence.${id}`] = 'needsEvidence'
    else total += score.points
  }
  if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

  const outOf = criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
  return { total, outOf, passed: total * 100 >= passMark * outOf }
}

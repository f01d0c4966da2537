import type { Score } from '#modules/criteria/index.ts'

/** The most characters of a reason for one score. */
export const reasonLength = 500

type Sent = Record<string, unknown>

/**
 * Reads the scores of a form: fields `points.<criterion>`, `reason.<criterion>` and, once a ticked box,
 * `evidence.<criterion>`. A criterion whose points are empty is left out; faults carry the name of their field.
 */
export function readScores(sent: Sent): { scores: Score[]; faults: Record<string, string> } {
  const faults: Record<string, string> = {}
  const scores: Score[] = []
  for (const name of Object.keys(sent)) {
    const [, criterionId] = /^points\.([0-9a-f-]{36})$/.exec(name) ?? []
    if (!criterionId) continue
    const typed = String(sent[name] ?? '').trim()
    if (typed === '') continue
    const reason = String(sent[`reason.${criterionId}`] ?? '').trim()
    if (!/^\d{1,4}$/.test(typed)) faults[name] = 'notANumber'
    if (reason.length > reasonLength) faults[`reason.${criterionId}`] = 'tooLong'
    const evidence = [sent[`evidence.${criterionId}`] ?? []].flat().map(String)
    scores.push({
      criterionId,
      points: Number(typed),
      reason: reason.normalize('NFC') || null,
      evidence: [...new Set(evidence)],
    })
  }
  return { scores, faults }
}

/** The fewest points that pass: the mark is a part of a hundred of all the points that a set can give. */
export function neededPoints({
  passMark,
  criteria,
}: {
  passMark: number
  criteria: readonly { maxPoints: number }[]
}): number {
  const outOf = criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
  return Math.ceil((passMark * outOf) / 100)
}

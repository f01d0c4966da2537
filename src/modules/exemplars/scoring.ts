import type { Score } from '#modules/criteria/index.ts'

/** The most characters of a reason for one score, and of the place in the evidence that it rests on. */
export const reasonLength = 500
export const placeLength = 200

type Sent = Record<string, unknown>

/**
 * Reads the scores of a form: fields `points.<criterion>` or, for a gate, `met.<criterion>`; `na.<criterion>` where it does
 * not apply; `reason.…`, `place.…` and, once a ticked box, `evidence.…`. What was left empty is left out; faults carry
 * the name of their field.
 */
export function readScores(sent: Sent): { scores: Score[]; faults: Record<string, string> } {
  const faults: Record<string, string> = {}
  const scores: Score[] = []
  for (const criterionId of criteriaIn(sent)) {
    const said = (field: string) => String([sent[`${field}.${criterionId}`] ?? ''].flat().at(-1)).trim()
    const [typed, met, reason, place] = [said('points'), said('met'), said('reason'), said('place')]
    const notApplicable = said('na') !== ''
    if (typed === '' && met === '' && !notApplicable) continue
    if (typed !== '' && !/^\d{1,4}$/.test(typed)) faults[`points.${criterionId}`] = 'notANumber'
    if (reason.length > reasonLength) faults[`reason.${criterionId}`] = 'tooLong'
    if (place.length > placeLength) faults[`place.${criterionId}`] = 'tooLong'
    const evidence = [sent[`evidence.${criterionId}`] ?? []].flat().map(String)
    scores.push({
      ...{ criterionId, notApplicable, evidence: [...new Set(evidence)] },
      points: notApplicable || typed === '' ? null : Number(typed),
      met: notApplicable || met === '' ? null : met === 'yes',
      reason: reason.normalize('NFC') || null,
      place: place.normalize('NFC') || null,
    })
  }
  return { scores, faults }
}

function criteriaIn(sent: Sent): string[] {
  const ids = Object.keys(sent).map((name) => /^(?:points|met|na)\.([0-9a-f-]{36})$/.exec(name)?.[1])
  return [...new Set(ids.filter((id) => id !== undefined))]
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

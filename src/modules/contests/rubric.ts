/** One line of what points are given for, as judges give them. */
export type RubricItem = { id: string; name: string; maxPoints: number }

/** Reads the points of a form, `points.<criterion>`: whole, none left out, none above the most. */
export function readPoints(
  sent: Record<string, unknown>,
  rubric: readonly RubricItem[],
): { points: Map<string, number>; faults: Record<string, string> } {
  const points = new Map<string, number>()
  const faults: Record<string, string> = {}
  for (const { id, maxPoints } of rubric) {
    const field = `points.${id}`
    const typed = String([sent[field] ?? ''].flat().at(-1)).trim()
    if (typed === '') faults[field] = 'required'
    else if (!/^\d{1,4}$/.test(typed)) faults[field] = 'notANumber'
    else if (Number(typed) > maxPoints) faults[field] = 'tooLarge'
    else points.set(id, Number(typed))
  }
  return { points, faults }
}

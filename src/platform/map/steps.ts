/** The counts that one colour of the map stands for; the last has no upper end. */
export type MapStep = { step: 1 | 2 | 3 | 4 | 5; from: number; to: number | undefined }

/**
 * The colours of a map for its own counts: none stands apart, and the rest are parted so that each colour covers about
 * as many places. Fewer than five colours when the counts are too few to part.
 */
export function mapStepsOf(counts: readonly number[]): MapStep[] {
  const some = counts.filter((count) => count > 0).sort((a, b) => a - b)
  const parted = [0, 0.25, 0.5, 0.75].map((share) => some[Math.floor(share * some.length)] ?? 1)
  const starts = [...new Set([0, 1, ...parted.slice(1)])]
  return starts.map((from, index) => ({
    step: (index + 1) as MapStep['step'],
    from,
    to: starts[index + 1] === undefined ? undefined : starts[index + 1]! - 1,
  }))
}

/** The colour of a count. */
export function stepOf(steps: readonly MapStep[], count: number): MapStep['step'] {
  return steps.findLast(({ from }) => count >= from)!.step
}

/** The counts that one colour of the map stands for; the last has no upper end. */
export type MapStep = { step: 1 | 2 | 3 | 4 | 5; from: number; to: number | undefined }

/** The first count of each colour: the steps widen, for few places have many stories. */
const starts = [0, 1, 3, 6, 10] as const

export const mapSteps: MapStep[] = starts.map((from, index) => ({
  step: (index + 1) as MapStep['step'],
  from,
  to: starts[index + 1] === undefined ? undefined : starts[index + 1]! - 1,
}))

/** The colour of a count. */
export function stepOf(count: number): MapStep['step'] {
  return mapSteps.findLast(({ from }) => count >= from)!.step
}

/** What a printer is told to do otherwise: moved right and down by millimetres, drawn larger or smaller. */
export type Correction = { offsetX: number; offsetY: number; scale: number }

/** What a ruler shows on a sheet of crosses: from the edges to the first cross, and from it to the one on its right. */
export type Measured = { left: number; top: number; across: number }

/** How far from the edges the crosses of the sheet stand, in millimetres. */
export const crossAt = 20

/** What the ruler would show if the printer did nothing wrong, on a paper so wide. */
export const wantedOn = (paperWidth: number): Measured => ({
  ...{ left: crossAt, top: crossAt },
  across: round(paperWidth - 2 * crossAt, 1),
})

/**
 * What puts a printer right. It prints what should stand at x at s·x + o; so it is given x / s − o / s instead, and the
 * paper shows x. `scale` is in percent. None where the ruler shows what no correction of a printer can put right.
 */
export function correctionFor(measured: Measured, paperWidth: number): Correction | undefined {
  const stretch = measured.across / wantedOn(paperWidth).across
  const offset = (shown: number) => round(-(shown - stretch * crossAt) / stretch, 2)
  const found = { offsetX: offset(measured.left), offsetY: offset(measured.top), scale: round(100 / stretch, 3) }
  return isPossible(found) ? found : undefined
}

/** Nobody's printer is further out than this; more is a slip of the ruler or of the hand. */
export const isPossible = ({ offsetX, offsetY, scale }: Correction): boolean =>
  Math.abs(offsetX) <= 50 && Math.abs(offsetY) <= 50 && scale >= 90 && scale <= 110

function round(value: number, digits: number): number {
  const by = 10 ** digits
  return Math.round(value * by) / by + 0 // never −0
}

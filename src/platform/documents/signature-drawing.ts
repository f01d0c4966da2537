/** A signature drawn on a screen of 600 by 200: an SVG path of moves and lines, nothing else. */
export const isStrokes = (text: string): boolean =>
  text.length <= 20_000 && /^(?:[ML]\d{1,4}(?:\.\d)? \d{1,4}(?:\.\d)? ?)+$/.test(text)

/** The signature as a picture of 60 by 20 mm for a document. @throws RangeError for anything that is no drawing of ours. */
export function signatureDrawing(strokes: string): string {
  if (!isStrokes(strokes)) throw new RangeError('a signature is made of moves and lines')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200" width="600" height="200"><path d="${strokes}" fill="none" stroke="#000000" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>`
}

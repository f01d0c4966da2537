/** The nine parts of a picture that a form offers, by their middle in hundredths from the left and from the top. */
export const cells = [
  { name: 'topLeft', x: 17, y: 17 },
  { name: 'top', x: 50, y: 17 },
  { name: 'topRight', x: 83, y: 17 },
  { name: 'left', x: 17, y: 50 },
  { name: 'middle', x: 50, y: 50 },
  { name: 'right', x: 83, y: 50 },
  { name: 'bottomLeft', x: 17, y: 83 },
  { name: 'bottom', x: 50, y: 83 },
  { name: 'bottomRight', x: 83, y: 83 },
] as const

/** How readers' pages cut a picture, by the name in the address: width by height. */
export const previews = { wide: 3 / 2, square: 1, tall: 3 / 4 } as const
export type Preview = keyof typeof previews

/** The point that a form means: the middle of the part that was chosen, else what was typed. */
export function pointOf(sent: Record<string, unknown>): { x: unknown; y: unknown } {
  const cell = cells.find(({ name }) => name === sent.cell)
  return cell ? { x: cell.x, y: cell.y } : { x: sent.x, y: sent.y }
}

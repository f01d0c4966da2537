/** A point on the block, in the picture's own units. */
export type Point = readonly [number, number]

/** Writes numbers as short as SVG path data allows: tenths below ten, whole above. */
export function short(...values: number[]): string {
  let text = ''
  for (const value of values) {
    const rounded = Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value)
    const figure = String(Object.is(rounded, -0) ? 0 : rounded).replace(/^(-?)0\./, '$1.')
    text += text === '' || figure.startsWith('-') ? figure : ` ${figure}`
  }
  return text
}

/** The gouge: one lens-shaped cut from a point to a point, the mark that all the pictures are made of. */
export function cut(x1: number, y1: number, x2: number, y2: number, width: number, bend = 0): string {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = Math.hypot(dx, dy) || 1
  const [nx, ny] = [-dy / length, dx / length]
  const [out, back] = [bend + width, bend - width]
  const there = short(dx / 2 + nx * out, dy / 2 + ny * out, dx, dy)
  const home = short(-dx / 2 + nx * back, -dy / 2 + ny * back, -dx, -dy)
  return `M${short(x1, y1)}q${there}q${home}z`
}

/** Fills one shape, or many cuts at once. */
export function fill(d: string | string[], colour: string, opacity?: number): string {
  const shape = Array.isArray(d) ? d.join('') : d
  return `<path d="${shape}" fill="${colour}"${opacity ? ` opacity="${opacity}"` : ''}/>`
}

/** Strokes a rounded line of even width: limbs, poles, ropes. */
export const stroke = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${short(width)}" stroke-linecap="round" stroke-linejoin="round"/>`

/** An upright rectangle. */
export const box = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<path d="M${short(x, y)}h${short(width)}v${short(height)}h${short(-width)}z" fill="${colour}"/>`

/** A circle. */
export const disc = (x: number, y: number, r: number, colour: string): string =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${colour}"/>`

/** A flat ellipse: bowls, pots, pools. */
export const oval = (x: number, y: number, rx: number, ry: number, colour: string): string =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${colour}"/>`

/** Straight-sided shape through the points. */
export const polygon = (points: Point[], colour: string): string =>
  fill(`M${points.map(([x, y]) => short(x, y)).join('L')}Z`, colour)

/** Repeats a mark k times; the maker gets its number. */
export const times = <T>(k: number, make: (i: number) => T): T[] => Array.from({ length: k }, (_, i) => make(i))

/** Sets a drawing down at a point, larger or smaller, mirrored if it must look the other way. */
export function place(x: number, y: number, scale: number, body: string, mirrored = false): string {
  const size = Math.round(scale * 1000) / 1000
  return `<g transform="translate(${short(x, y)})scale(${mirrored ? -size : size} ${size})">${body}</g>`
}

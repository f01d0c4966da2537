import type { Chance } from './chance.ts'
import { cut, disc, fill, short, times } from './cut.ts'

/** Long thin cuts across the sky, as the gouge leaves them. */
export function skyLines(c: Chance, y0: number, y1: number, colour: string, count = 9): string {
  const cuts: string[] = []
  for (let i = 0; i < count; i++) {
    const y = y0 + ((y1 - y0) * i) / count + c(-6, 6)
    for (let x = c(-60, 60); x < 1200; ) {
      const length = c(80, 260)
      cuts.push(cut(x, y, x + length, y + c(-2, 2), 2.2))
      x += length + c(60, 240)
    }
  }
  return fill(cuts, colour)
}

/** Light going out from a centre. */
export function rays(
  c: Chance,
  [x, y]: [number, number],
  [near, far]: [number, number],
  count: number,
  width: number,
  colour: string,
): string {
  return fill(
    times(count, (i) => {
      const angle = (i / count) * Math.PI * 2 + c(-0.03, 0.03)
      const [from, to] = [near + c(0, 14), far * c(0.72, 1)]
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
      return cut(x + dx * from, y + dy * from, x + dx * to, y + dy * to, width * c(0.6, 1.2))
    }),
    colour,
  )
}

/** A sun with its rays. */
export const sun = (c: Chance, x: number, y: number, r: number, colour: string, light: string): string =>
  rays(c, [x, y], [r + 18, r * 2.6 + 60], 48, 4, light) + disc(x, y, r, colour)

/** Ripples that grow toward the eye. */
export function ripples(
  c: Chance,
  [x0, y0, x1, y1]: [number, number, number, number],
  colour: string,
  rows = 9,
  width = 3,
): string {
  const cuts: string[] = []
  for (let i = 0; i < rows; i++) {
    const t = (i + 0.5) / rows
    const y = y0 + (y1 - y0) * (t * t * 0.55 + t * 0.45)
    for (let x = x0 + c(-40, 20); x < x1; ) {
      const length = Math.min(c(50, 140) * (0.5 + t), x1 - x + 8)
      cuts.push(cut(x, y, x + length, y + c(-1, 1), width * (0.4 + t), c(-3, 3)))
      x += length + c(24, 100) * (0.5 + t)
    }
  }
  return fill(cuts, colour)
}

/** Furrows or rows of plants running to a vanishing point. */
export function furrows(
  c: Chance,
  [vx, vy]: [number, number],
  [x0, x1]: [number, number],
  [bottom, top]: [number, number],
  count: number,
  width: number,
  colour: string,
): string {
  const cuts: string[] = []
  const depth = (top - vy) / (bottom - vy)
  for (let i = 0; i <= count; i++) {
    const xb = x0 + ((x1 - x0) * i) / count
    const xt = vx + (xb - vx) * depth
    for (let s = 0; s < 5; s++) {
      const [a, b] = [s / 5 + c(0, 0.05), (s + 1) / 5 - c(0, 0.05)]
      const [ax, bx] = [xt + (xb - xt) * a * a, xt + (xb - xt) * b * b]
      if (Math.max(ax, bx) < -20 || Math.min(ax, bx) > 1220) continue
      cuts.push(cut(ax, top + (bottom - top) * a * a, bx, top + (bottom - top) * b * b, width * (0.25 + b)))
    }
  }
  return fill(cuts, colour)
}

/** A band of far trees standing on a line. */
export function treeline(c: Chance, x0: number, x1: number, y: number, height: number, colour: string): string {
  let d = `M${x0} ${y}`
  for (let x = x0; x < x1; x += 26) d += `q${short(13, -height * c(0.5, 1.2), 26, c(-3, 3))}`
  return fill(`${d}L${x1} ${y + 30}L${x0} ${y + 30}Z`, colour)
}

/** Grass in front, with ears of grain if asked. */
export function tufts(
  c: Chance,
  [x0, x1]: [number, number],
  y: number,
  height: number,
  count: number,
  colour: string,
  ear?: string,
): string {
  const blades: string[] = []
  const grain: string[] = []
  for (let i = 0; i < count; i++) {
    const x = x0 + ((x1 - x0) * (i + c(0.1, 0.9))) / count
    const [bend, tall] = [c(-16, 16), height * c(0.7, 1.15)]
    blades.push(cut(x, y + 10, x + bend, y - tall, height * 0.035, bend * 0.3))
    blades.push(cut(x, y + 10, x - bend * 0.9, y - tall * 0.7, height * 0.03, -bend * 0.3))
    const side = Math.sign(bend || 1)
    if (ear)
      for (let j = 0; j < 5; j++) {
        const [gx, gy] = [x + bend + j * 3 * side, y - tall + j * 5]
        grain.push(cut(gx, gy, gx + 3 * side, gy + 10, 2.6))
      }
  }
  return fill(blades, colour) + (ear ? fill(grain, ear) : '')
}

/** Scattered short cuts that give a ground its grain. */
export function grain(
  c: Chance,
  [x0, y0, x1, y1]: [number, number, number, number],
  colour: string,
  count: number,
  width = 2.4,
): string {
  return fill(
    times(count, () => {
      const [x, y] = [c(x0, x1), c(y0, y1)]
      return cut(x, y, Math.min(x1, x + c(20, 90)), y, width)
    }),
    colour,
  )
}

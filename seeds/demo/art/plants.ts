import { type Chance, chance } from './chance.ts'
import { cut, disc, fill, short, times } from './cut.ts'
import { ink } from './palette.ts'

/** A coconut palm, its foot at (x, y), leaning left or right; drawn once a sheet and set down many times. */
export const palm = (x: number, y: number, height: number, lean = 1, colour: string = ink.pine): string =>
  use('dua', x, y, height / 300, colour, lean < 0)

/** A sugar palm (thốt nốt), the mark of a Khmer landscape. */
export const sugarPalm = (x: number, y: number, height: number, colour: string = ink.pine): string =>
  use('thot-not', x, y, height / 300, colour, false)

/** A banana plant. */
export const banana = (x: number, y: number, height: number, mirrored = false): string =>
  use('chuoi', x, y, height / 200, ink.green, mirrored)

/** The plants a sheet may refer to, by the id they are drawn under. */
export const plantDrawings: Record<string, () => string> = {
  dua: () => drawPalm(chance(3)),
  'thot-not': () => drawSugarPalm(chance(9)),
  chuoi: drawBanana,
}

const use = (id: string, x: number, y: number, scale: number, colour: string, mirrored: boolean): string =>
  `<use href="#${id}" fill="${colour}" transform="translate(${short(x, y)})scale(${(mirrored ? -scale : scale).toFixed(2)} ${scale.toFixed(2)})"/>`

function drawPalm(c: Chance): string {
  const [tx, ty] = [34, -300]
  const trunk = `<path d="M-10 0Q-2-150 ${tx - 4} ${ty}h8Q14-150 11 0Z"/>`
  const notches = times(15, (i) => {
    const t = 0.06 + i * 0.06
    return cut(34 * (t * t * 0.75 + 0.12 * t) - 6, -300 * t, 34 * (t * t * 0.75 + 0.12 * t) + 6, -300 * t - 2, 1.2)
  })
  const leaves: [number, number, number][] = [
    [-2.9, 42, 120],
    [-2.55, 24, 126],
    [-2.1, 6, 113],
    [-1.6, 0, 101],
    [-1.1, 5, 113],
    [-0.6, 25, 126],
    [-0.22, 45, 120],
    [0.25, 56, 88],
    [-3.4, 56, 88],
  ]
  const crown = leaves.map(([angle, droop, length]) => leaf(tx, ty, angle + c(-0.08, 0.08), length, droop)).join('')
  const nuts =
    disc(tx - 9, ty + 9, 8, ink.ochre) + disc(tx + 9, ty + 10, 8, ink.ochre) + disc(tx, ty + 16, 8, ink.ochre)
  return trunk + fill(notches, ink.paper, 0.55) + crown + nuts
}

function leaf(x: number, y: number, angle: number, length: number, droop: number): string {
  const [ex, ey] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length + droop]
  const [cx, cy] = [x + Math.cos(angle) * length * 0.55, y + Math.sin(angle) * length * 0.75 - droop * 0.25]
  const on = (t: number) => [
    (1 - t) * (1 - t) * x + 2 * t * (1 - t) * cx + t * t * ex,
    (1 - t) * (1 - t) * y + 2 * t * (1 - t) * cy + t * t * ey,
  ]
  const cuts: string[] = []
  for (let t = 0.09; t < 1; t += 0.07) {
    const [px = 0, py = 0] = on(t)
    const [qx = 0, qy = 0] = on(Math.min(1, t + 0.03))
    const along = Math.atan2(qy - py, qx - px)
    const blade = length * 0.34 * Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.08)) + length * 0.06
    for (const side of [-1, 1]) {
      const turn = along + side * (0.95 - 0.3 * t)
      const to = [px + Math.cos(turn) * blade, py + Math.sin(turn) * blade + blade * 0.22] as const
      cuts.push(cut(px, py, to[0], to[1], Math.max(1.2, length * 0.021)))
    }
  }
  const [mx, my] = [(x + ex) / 2, (y + ey) / 2]
  const span = Math.hypot(ex - x, ey - y)
  const bend = ((cx - mx) * -(ey - y) + (cy - my) * (ex - x)) / span
  return `<path d="${cuts.join('')}${cut(x, y, ex, ey, length * 0.022, bend)}"/>`
}

function drawSugarPalm(c: Chance): string {
  const [ty, r] = [-300, 74]
  const cuts: string[] = []
  const fan = (angle: number, reach: number, width: number, blades: number) => {
    const [bx, by] = [Math.cos(angle) * r * 0.35, ty + Math.sin(angle) * r * 0.35]
    for (let k = -blades; k <= blades; k++) {
      const turn = angle + k * 0.22
      const length = r * reach * c(0.9, 1.05)
      cuts.push(cut(bx, by, bx + Math.cos(turn) * length, by + Math.sin(turn) * length, width))
    }
    cuts.push(cut(0, ty, bx, by, width))
  }
  for (let i = 0; i < 10; i++) fan(Math.PI * (0.86 + (i * 1.28) / 9), 0.74, 4.4, 3)
  for (const angle of [0.25, Math.PI - 0.25, 0.75, Math.PI - 0.75]) fan(angle, 0.55, 4.4, 3)
  const rings = times(14, (i) => cut(-8, -20 - i * 19, 8, -22 - i * 19, 1))
  return `<path d="M-12 0L-7 ${ty}h14L12 0Z"/><path d="${cuts.join('')}"/>${fill(rings, ink.paper, 0.35)}`
}

function drawBanana(): string {
  const leaves: [number, number, number][] = [
    [-95, -190, -40],
    [-60, -225, -30],
    [-8, -240, 14],
    [55, -228, 30],
    [98, -180, 44],
    [-70, -120, -40],
    [76, -118, 44],
  ]
  const blades = leaves.map(([x, y, bend]) => cut(0, -104, x, y, 20, bend)).join('')
  const veins = leaves.map(([x, y, bend]) => cut(0, -104, x * 0.94, y * 0.97, 1.6, bend))
  return `<path d="M-11 0Q-6-70-7-112h14Q8-60 13 0Z"/><path d="${blades}"/>${fill(veins, ink.leaf)}`
}

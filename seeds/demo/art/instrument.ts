import { box, cut, fill, oval, place, times } from './cut.ts'
import { ink } from './palette.ts'

/** A standing drum (skor) of the five-tone orchestra. */
export const drum = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    fill('M-48-96Q-64-48-44 0H44Q64-48 48-96Z', ink.bark) +
      oval(0, -96, 48, 17, ink.cream) +
      oval(0, -96, 16, 6, ink.black) +
      fill(
        times(7, (i) => cut(-44 + i * 14.6, -80, -38 + i * 12.6, -4, 3, i % 2 ? 5 : -5)),
        ink.straw,
      ),
  )

/** The boat-shaped xylophone (roneat). */
export const xylophone = (x: number, y: number): string =>
  fill(
    `M${x - 80} ${y - 66}Q${x + 60} ${y + 6} ${x + 200} ${y - 66}L${x + 176} ${y}Q${x + 60} ${y + 40} ${x - 56} ${y}Z`,
    ink.bark,
  ) +
  fill(
    times(15, (i) => {
      const t = i / 14
      const sx = x - 72 + t * 264
      const sag = 4 * 34 * t * (1 - t)
      return cut(sx, y - 78 + sag, sx + 2, y - 34 + sag, 8)
    }),
    ink.straw,
  ) +
  fill([cut(x - 60, y - 20, x + 180, y - 20, 3, 40), cut(x - 40, y + 2, x + 160, y + 2, 2, 24)], ink.ochre) +
  box(x + 30, y + 12, 60, 24, ink.black)

/** The far half of the circle of gongs (kong vong), drawn behind its player. */
export const gongCircle = (x: number, y: number): string =>
  `<ellipse cx="${x}" cy="${y - 20}" rx="170" ry="52" fill="none" stroke="${ink.bark}" stroke-width="16"/>` +
  times(7, (i) => {
    const a = Math.PI + (i * Math.PI) / 6
    const [gx, gy] = [x + Math.cos(a) * 170, y - 26 + Math.sin(a) * 52]
    return oval(gx, gy, 24, 12, ink.ochre) + oval(gx, gy - 4, 8, 5, ink.straw)
  }).join('')

/** The near half of the circle of gongs, drawn before its player. */
export const gongFront = (x: number, y: number): string =>
  `<path d="M${x - 170} ${y - 20}A170 52 0 0 0 ${x + 170} ${y - 20}" fill="none" stroke="${ink.bark}" stroke-width="24"/>` +
  times(9, (i) => {
    const a = ((i + 0.5) * Math.PI) / 9
    const [gx, gy] = [x + Math.cos(a) * 170, y - 28 + Math.sin(a) * 52]
    return oval(gx, gy, 25, 13, ink.ochre) + oval(gx, gy - 5, 9, 6, ink.straw)
  }).join('')

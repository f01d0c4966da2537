import { box, cut, disc, fill, oval, place, times } from './cut.ts'
import { ink } from './palette.ts'

/** A striped market awning on two poles. */
export const awning = (x: number, y: number, colour: string): string =>
  box(x - 150, y, 8, 300, ink.bark) +
  box(x + 142, y, 8, 300, ink.bark) +
  times(8, (i) =>
    fill(
      `M${x - 170 + i * 42.5} ${y + 20}L${x - 130 + i * 32.5} ${y - 60}h32.5L${x - 127.5 + i * 42.5} ${y + 20}q-21 30-42.5 0z`,
      i % 2 ? ink.paper : colour,
    ),
  ).join('')

/** A stall with heaps of fruit. */
export const stall = (x: number, y: number, heaps: string[]): string =>
  box(x, y + 22, 270, 100, ink.bark) +
  fill(
    times(9, (i) => cut(x + 14 + i * 30, y + 32, x + 14 + i * 30, y + 116, 3)),
    ink.ochre,
    0.7,
  ) +
  heaps
    .map((heap, i) =>
      times(6, (k) =>
        disc(x + 34 + i * 86 + (k % 3) * 22 + (k > 2 ? 11 : 0), y + 12 - (k > 2 ? 18 : 0), 14, heap),
      ).join(''),
    )
    .join('') +
  fill(
    heaps.flatMap((_, i) => times(3, (k) => cut(x + 28 + i * 86 + k * 22, y + 8, x + 38 + i * 86 + k * 22, y + 2, 2))),
    ink.paper,
  )

/** Half a waxy coconut, full of white flesh. */
export const openCoconut = (x: number, y: number, scale = 1): string =>
  place(
    x,
    y,
    scale,
    fill('M-38-34Q-34 2 0 2T38-34Z', ink.bark) +
      oval(0, -34, 38, 13, ink.paper) +
      oval(0, -34, 28, 8, '#fffaf0') +
      fill([cut(-22, -36, -4, -38, 2), cut(4, -32, 22, -35, 2)], ink.mist),
  )

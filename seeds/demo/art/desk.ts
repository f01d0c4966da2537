import { box, cut, fill, oval, place, times } from './cut.ts'
import { ink } from './palette.ts'

/** A computer screen on a desk. */
export const screen = (x: number, y: number): string =>
  box(x - 10, y - 34, 20, 34, ink.black) +
  box(x - 40, y - 8, 80, 8, ink.black) +
  place(
    x,
    y - 34,
    1,
    fill('M-80-112H60L74 0H-66Z', ink.black) +
      fill([cut(-58, -90, 44, -90, 3), cut(-56, -70, 20, -70, 3), cut(-54, -50, 46, -50, 3)], ink.mist),
  )

/** A pile of files. */
export const papers = (x: number, y: number): string =>
  times(5, (i) => box(x - 44 + (i % 2) * 6, y - 8 - i * 8, 90, 7, i % 2 ? ink.paper : ink.cream)).join('') +
  box(x - 40, y - 54, 84, 7, ink.brick)

/** A sheet of paper, as held by a figure. */
export const sheetOf = (x: number, y: number): string =>
  place(
    x,
    y,
    1,
    fill('M-22-34L24-40L28 22L-18 28Z', ink.paper) +
      fill([cut(-14, -24, 16, -28, 2), cut(-13, -10, 18, -14, 2), cut(-12, 4, 14, 0, 2)], ink.bark),
  )

/** A potted plant. */
export const plantPot = (x: number, y: number): string =>
  fill(
    times(7, (i) => cut(x, y - 60, x - 66 + i * 22, y - 190 + Math.abs(i - 3) * 22, 12)),
    ink.green,
  ) +
  fill(`M${x - 36} ${y - 70}h72l-12 70h-48z`, ink.brick) +
  oval(x, y - 70, 36, 9, ink.bark)

import { box, cut, disc, fill, place, stroke, times } from './cut.ts'
import { figure } from './figure.ts'
import { ink } from './palette.ts'
import { stool, table } from './prop.ts'

/** A round brick kiln with its fire. */
export const kiln = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    fill('M-130 0Q-124-250-34-310V-360H34V-310Q124-250 130 0Z', ink.brick) +
      fill(
        times(9, (row) =>
          times(7, (i) =>
            cut(
              -96 + row * 4 + i * (28 - row * 1.4) + (row % 2) * 10,
              -20 - row * 32,
              -80 + row * 4 + i * (28 - row * 1.4) + (row % 2) * 10,
              -20 - row * 32,
              3,
            ),
          ).join(''),
        ),
        ink.sand,
        0.75,
      ) +
      fill('M-44 0V-70Q0-130 44-70V0Z', ink.black) +
      fill('M-28 0Q-34-40-8-72Q-6-44 8-56Q30-30 26 0Z', ink.ochre) +
      fill('M-12 0Q-14-24 2-40Q16-20 12 0Z', ink.straw),
  )

/** Smoke rising from a chimney. */
export const smoke = (x: number, y: number): string =>
  fill(
    times(7, (i) => cut(x + (i - 3) * 7, y + 10, x + 60 + (i - 3) * 24, y - 150 - (i % 3) * 26, 9, i % 2 ? 26 : -18)),
    ink.paper,
    0.85,
  )

/** Bricks stacked to dry. */
export const brickStack = (x: number, y: number, across: number, rows: number): string =>
  times(rows, (row) =>
    times(across - row, (i) =>
      box(x + row * 12 + i * 25, y - row * 20, 23, 17, (i + row) % 3 ? ink.brick : '#c46a45'),
    ).join(''),
  ).join('')

/** An armful of bricks, as held by a figure. */
export const brickLoad = times(3, (row) =>
  times(2, (i) => box(50 + i * 30, -176 - row * 15, 28, 13, row % 2 ? '#e0a878' : '#d08a5c')).join(''),
).join('')

/** A finished sedge mat, hung on the wall; i tells its colour. */
export const hangingMat = (x: number, y: number, i: number): string => {
  const colour = [ink.brick, ink.green, ink.ochre, ink.river, ink.bark][i] ?? ink.brick
  return (
    box(x, y, 72, 290, ink.cream) +
    fill(
      [
        ...times(6, (k) => cut(x + 10 + k * 10, y + 10, x + 10 + k * 10, y + 280, 3)),
        ...times(8, (k) => cut(x + 2, y + 24 + k * 34, x + 70, y + 24 + k * 34, 5)),
      ],
      colour,
    ) +
    box(x - 4, y - 6, 80, 9, ink.bark)
  )
}

/** Shirts on a rail. */
export const rail =
  stroke('M330 110H870', ink.black, 7) +
  times(9, (i) => {
    const x = 360 + i * 58
    const colour = [ink.brick, ink.cream, ink.river, ink.ochre, ink.green][i % 5] ?? ink.brick
    return (
      stroke(`M${x} 110v16`, ink.black, 4) +
      fill(
        `M${x - 22} 142L${x} 124L${x + 22} 142L${x + 30} 190L${x + 18} 194L${x + 20} 290H${x - 20}L${x - 18} 194L${x - 30} 190Z`,
        colour,
      ) +
      fill(cut(x - 12, 200, x - 10, 280, 2), ink.paper, 0.7)
    )
  }).join('')

/** Somebody at a sewing machine. */
export const sewer = (x: number, y: number, scale: number, shirt: string, cloth: string): string =>
  place(
    x,
    y,
    scale,
    stool(-150, 0, 96, 76) +
      figure(-100, 0, 1, {
        shirt,
        headwear: 'bun',
        hip: [0, -84],
        feet: [
          [70, 0],
          [54, 0],
        ],
        lean: 16,
        nod: 10,
        hands: [
          [96, -128],
          [84, -122],
        ],
      }) +
      table(-46, -116, 230, 116) +
      fill('M-30-118Q30-132 84-120L150-118L190-60Q150-50 120-96L84-108H-30Z', cloth) +
      fill('M40-120V-132H64V-176Q64-200 90-200H166V-120H140V-168H84V-132H96V-120Z', ink.black) +
      disc(172, -180, 20, ink.mist) +
      disc(172, -180, 9, ink.black) +
      box(108, -216, 9, 18, ink.brick) +
      fill([cut(96, -188, 156, -188, 2.6), cut(150, -160, 152, -128, 2.4)], ink.straw),
  )

/** A carved and painted giant’s mask (chằn). */
export const mask = (x: number, y: number, scale: number, colour: string): string =>
  place(
    x,
    y,
    scale,
    fill('M-60-10Q-64-70 0-74Q64-70 60-10Q56 60 0 84Q-56 60-60-10Z', colour) +
      fill('M-50-60Q-30-100-22-90L0-140L22-90Q30-100 50-60Q0-84-50-60Z', ink.straw) +
      disc(-25, -14, 17, ink.paper) +
      disc(25, -14, 17, ink.paper) +
      disc(-23, -12, 8, ink.black) +
      disc(27, -12, 8, ink.black) +
      fill([cut(-46, -36, -8, -40, 6, -8), cut(8, -40, 46, -36, 6, -8), cut(0, -10, 0, 22, 9)], ink.black) +
      fill('M-34 36Q0 26 34 36Q20 62 0 62T-34 36Z', ink.black) +
      fill([cut(-26, 40, -18, 56, 4), cut(26, 40, 18, 56, 4), cut(-8, 38, 8, 38, 4)], ink.paper) +
      fill(
        [
          cut(-52, 8, -30, 24, 3, 6),
          cut(52, 8, 30, 24, 3, -6),
          cut(-44, 30, -28, 50, 3),
          cut(44, 30, 28, 50, 3),
          cut(0, -124, 0, -92, 3),
        ],
        ink.brick === colour ? ink.straw : ink.brick,
      ),
  )

import { cut, disc, fill, oval, place, polygon, times } from './cut.ts'
import { ink } from './palette.ts'

/** A cow of the red local breed, its feet at (x, y). */
export const cow = (x: number, y: number, scale: number, coat: string, mirrored = false): string =>
  place(
    x,
    y,
    scale,
    [
      ...[-96, -64, 56, 86].map((lx, i) =>
        polygon(
          [
            [lx, -110],
            [lx + 30, -110],
            [lx + 22, 0],
            [lx + 2, 0],
          ],
          i % 2 ? coat : ink.bark,
        ),
      ),
      fill('M-126-190Q-60-214 20-196Q44-222 70-204Q100-210 124-196Q140-150 116-104Q40-80-60-92Q-120-96-128-120Z', coat),
      fill('M104-196Q140-250 168-254L206-206Q214-190 200-182Q176-180 160-192Q150-140 112-120Z', coat),
      fill(cut(148, -244, 116, -258, 11, 6), ink.bark),
      fill([cut(158, -252, 150, -290, 5, -8), cut(172, -252, 184, -288, 5, 8)], ink.cream),
      disc(172, -224, 4, ink.black),
      oval(202, -192, 9, 7, ink.sand),
      fill('M-126-186Q-150-150-142-70L-134-66Q-134-140-116-170Z', ink.bark),
      fill(
        times(9, (i) => cut(-104 + i * 18, -176 + (i % 3) * 4, -92 + i * 18, -126, 3)),
        ink.paper,
        0.5,
      ),
      fill(
        times(4, (i) => cut(124 + i * 6, -176, 118 + i * 6, -140 - i * 8, 2)),
        ink.black,
        0.4,
      ),
    ].join(''),
    mirrored,
  )

/** A shrimp leaping. */
export const shrimp = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    fill('M-40 10Q-30-34 16-30Q46-26 44 6Q36-8 14-8Q-14-8-18 14L-44 30Z', ink.ochre) +
      fill(
        [
          cut(-14, -26, -8, -8, 2),
          cut(4, -30, 6, -8, 2),
          cut(20, -28, 20, -8, 2),
          cut(40, -10, 84, -40, 1.6, 10),
          cut(40, -6, 92, -20, 1.6, 10),
        ],
        ink.brick,
      ),
  )

/** Gulls over the sea. */
export const gulls = (at: [number, number][]): string =>
  fill(
    at.flatMap(([x, y]) => [cut(x, y, x - 34, y - 16, 4, 8), cut(x, y, x + 34, y - 16, 4, -8)]),
    ink.paper,
  )

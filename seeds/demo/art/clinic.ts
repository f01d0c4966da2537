import { box, cut, disc, fill, place, stroke, times } from './cut.ts'
import { ink } from './palette.ts'

/** A cross with equal arms. */
export function cross(x: number, y: number, r: number, colour: string): string {
  const t = r * 0.72
  return box(x - r * 1.7, y - t, r * 3.4, t * 2, colour) + box(x - t, y - r * 1.7, t * 2, r * 3.4, colour)
}

/** A baby in a cloth, as held by a figure. */
export const baby =
  fill('M30-206Q26-150 74-158Q96-176 84-210Q60-226 30-206Z', ink.straw) +
  disc(74, -206, 17, ink.skin) +
  fill('M58-214Q64-232 84-222Q74-216 62-204Z', ink.black)

/** Somebody lying down to give blood. */
export const donor =
  fill('M500 600Q640 570 760 606L870 616Q886 640 860 644H480Z', ink.deep) +
  fill('M408 582Q424 552 484 562L590 604L606 640H440Q402 616 408 582Z', ink.ochre) +
  fill([cut(430, 580, 456, 576, 2), cut(436, 594, 470, 590, 2), cut(446, 608, 484, 604, 2)], ink.paper) +
  `<g transform="translate(402 640)rotate(-24)">${place(0, 0, 1.1, fill('M-12-96h24v30h-24z', '#7a452b') + fill('M-18-114Q-20-140 2-142Q19-142 21-126Q21-121 26-112Q26-109 21-108Q22-105 20-103Q21-96 16-92Q6-88-2-91Q-18-96-18-114Z', ink.skin) + fill('M-20-108Q-25-145 2-146Q21-147 22-127Q10-134 4-124Q3-115-4-113Q-6-104-11-96Q-19-100-20-108Z', ink.black) + fill([cut(11, -119, 18, -119, 2), cut(13, -102, 20, -103, 1.6)], ink.black))}</g>` +
  stroke('M490 584L596 614', '#bd8329', 25) +
  stroke('M600 612L750 586', ink.skin, 18) +
  disc(758, 584, 12, '#b3261e') +
  box(668, 586, 16, 24, ink.paper)

/** The bag that fills below the arm, on its rocking scale. */
export const collected =
  stroke('M690 600Q700 660 656 690', '#b3261e', 5) +
  box(600, 744, 116, 14, ink.river) +
  box(630, 758, 56, 24, ink.black) +
  fill('M626 690h62v44q-31 18-62 0z', '#b3261e') +
  fill([cut(636, 700, 638, 730, 3), cut(630, 692, 684, 692, 4)], ink.paper)

/** A glass cabinet of medicines. */
export const cabinet =
  box(860, 150, 220, 210, ink.cream) +
  box(872, 162, 94, 186, ink.mist) +
  box(974, 162, 94, 186, ink.mist) +
  times(6, (i) =>
    box(884 + (i % 3) * 26 + (i > 2 ? 102 : 0), 204, 18, 40, [ink.brick, ink.river, ink.ochre][i % 3] ?? ink.brick),
  ).join('') +
  fill(
    [cut(872, 250, 966, 250, 4), cut(974, 250, 1068, 250, 4), cut(880, 330, 950, 180, 4), cut(984, 330, 1056, 180, 4)],
    ink.paper,
  )

/** The free ambulance. */
export const van = place(
  600,
  720,
  1.25,
  fill('M-260-20V-210Q-258-232-236-232H110Q136-232 152-208L204-128L262-108Q276-102 276-84V-20Z', ink.cream) +
    box(-260, -92, 536, 26, '#b3261e') +
    fill('M120-204H128Q136-204 144-190L182-128H120Z', ink.river) +
    box(20, -204, 84, 76, ink.river) +
    fill([cut(36, -140, 66, -196, 4), cut(132, -140, 144, -176, 4), cut(52, -136, 76, -180, 2.6)], ink.paper) +
    cross(-120, -154, 20, '#b3261e') +
    box(-10, -248, 70, 16, ink.river) +
    fill([cut(-24, -266, -50, -290, 5), cut(26, -264, 26, -304, 5), cut(72, -266, 98, -290, 5)], '#b3261e') +
    fill(
      [
        cut(10, -214, 10, -24, 2),
        cut(112, -214, 112, -24, 2),
        cut(-250, -40, 0, -40, 2),
        cut(-236, -222, 100, -222, 3),
      ],
      ink.bark,
    ) +
    box(20, -112, 24, 7, ink.black) +
    fill('M252-76h24v22h-24z', ink.straw) +
    box(-272, -28, 556, 14, ink.black) +
    [-160, 176]
      .map((x) => disc(x, -14, 44, ink.black) + disc(x, -14, 24, ink.mist) + disc(x, -14, 8, ink.black))
      .join(''),
)

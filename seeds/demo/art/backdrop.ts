import type { Chance } from './chance.ts'
import { box, cut, fill, times } from './cut.ts'
import { ink } from './palette.ts'
import { grain, skyLines, treeline } from './texture.ts'

/** Sky to the horizon with a far treeline, and the ground in front. */
export const country = (c: Chance, sky: string, horizon: number, ground: string, far = '#5d8367'): string =>
  box(0, 0, 1200, 800, sky) +
  skyLines(c, 24, horizon - 70, ink.paper, 10) +
  treeline(c, -10, 1220, horizon + 4, 50, far) +
  box(0, horizon, 1200, 800 - horizon, ground)

/** A yard of beaten earth with its grain. */
export const yard = (c: Chance, horizon: number): string =>
  box(0, horizon, 1200, 800 - horizon, ink.sand) + grain(c, [-20, horizon + 14, 1220, 796], '#c9a968', 56)

/** A room: wall above, floor of boards or tiles below. */
export const room = (c: Chance, wall: string, floorAt: number, floor: string = '#c9a06a'): string =>
  box(0, 0, 1200, floorAt, wall) +
  skyLines(c, 30, floorAt - 40, ink.paper, 9) +
  box(0, floorAt, 1200, 800 - floorAt, floor) +
  box(0, floorAt - 16, 1200, 16, ink.bark) +
  fill(
    times(17, (i) => cut(600 + (i - 8) * 75, floorAt + 2, 600 + (i - 8) * 125, 804, 3)),
    ink.bark,
    0.55,
  ) +
  fill(
    times(3, (i) => cut(-10, floorAt + 40 + i * 66, 1210, floorAt + 40 + i * 66, 2.4)),
    ink.paper,
    0.6,
  )

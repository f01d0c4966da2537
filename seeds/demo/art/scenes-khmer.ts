import { country, yard } from './backdrop.ts'
import { pagoda } from './building.ts'
import type { Chance } from './chance.ts'
import { cut, fill, place, stroke, times } from './cut.ts'
import { figure } from './figure.ts'
import { drum, gongCircle, gongFront, xylophone } from './instrument.ts'
import { ink, sky } from './palette.ts'
import { palm, sugarPalm } from './plants.ts'
import { rays, treeline } from './texture.ts'

/** The pagoda and its music. */
export const khmerScenes: Record<string, (c: Chance) => string> = {
  'chua-khmer': (c) =>
    country(c, sky.cool, 640, ink.sand, ink.green) +
    rays(c, [600, 330], [240, 560], 64, 5, ink.paper) +
    treeline(c, -10, 1220, 610, 110, '#6f9170') +
    sugarPalm(150, 645, 430, ink.green) +
    sugarPalm(290, 645, 310, ink.green) +
    palm(1080, 655, 430, -1) +
    palm(940, 650, 300) +
    pagoda(600, 660, 392) +
    yard(c, 652) +
    monk(330, 776, 0.72, false) +
    monk(404, 784, 0.68, false) +
    figure(830, 784, 0.72, {
      shirt: ink.cream,
      headwear: 'bun',
      skirt: ink.brick,
      scarf: ink.brick,
      left: true,
      hands: [
        [40, -190],
        [44, -186],
      ],
    }) +
    figure(900, 790, 0.7, {
      shirt: ink.green,
      headwear: 'krama',
      left: true,
      hands: [
        [40, -190],
        [44, -186],
      ],
    }),

  'nhac-ngu-am': (c) =>
    country(c, sky.gold, 430, ink.sand) +
    rays(c, [600, 300], [150, 560], 44, 5, ink.paper) +
    treeline(c, -10, 1220, 432, 70, '#6f9170') +
    pagoda(600, 440, 210) +
    sugarPalm(120, 450, 330, ink.green) +
    palm(1090, 450, 330, -1) +
    yard(c, 436) +
    fill('M90 620L200 500H1000L1110 620V780H90Z', ink.brick) +
    fill(
      [
        ...times(14, (i) => cut(120 + i * 74, 774, 222 + i * 58, 504, 2.4)),
        ...times(6, (i) => cut(150, 560 + i * 40, 1060, 560 + i * 40, 3)),
      ],
      ink.straw,
      0.8,
    ) +
    musician(320, 610, ink.cream, 'short', false) +
    drum(420, 606, 0.9) +
    musician(860, 610, ink.ochre, 'krama', true) +
    drum(760, 606, 1) +
    musician(600, 590, ink.river, 'short', false, stroke('M44-84L110-20', ink.black, 9)) +
    xylophone(330, 740) +
    musician(250, 700, ink.green, 'short', false) +
    gongCircle(840, 720) +
    musician(830, 716, ink.deep, 'short', true) +
    gongFront(840, 720),
}

const monk = (x: number, y: number, scale: number, left: boolean): string =>
  figure(x, y, scale, {
    shirt: ink.ochre,
    skirt: ink.ochre,
    headwear: 'shaved',
    left,
    hands: [
      [30, -176],
      [22, -168],
    ],
    feet: [
      [12, 0],
      [-10, 0],
    ],
  }) +
  place(
    x,
    y,
    scale,
    fill([cut(-22, -226, 20, -150, 4, -8), cut(-20, -200, 12, -130, 3, -8), cut(-22, -170, 0, -110, 3, -6)], ink.brick),
    left,
  )

const musician = (
  x: number,
  y: number,
  shirt: string,
  headwear: 'short' | 'krama',
  left: boolean,
  holding = '',
): string =>
  figure(x, y, 1.05, {
    shirt,
    headwear,
    left,
    skirt: ink.deep,
    crossed: true,
    lean: 8,
    nod: 6,
    hands: [
      [78, -64],
      [66, -74],
    ],
    ...(holding
      ? {
          holding,
          hands: [
            [70, -70],
            [58, -82],
          ] as const,
        }
      : {}),
  })

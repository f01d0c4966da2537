import { country, yard } from './backdrop.ts'
import { hall, house } from './building.ts'
import type { Chance } from './chance.ts'
import { box, cut, disc, fill, place, stroke, times } from './cut.ts'
import { sheetOf } from './desk.ts'
import { type Figure, figure } from './figure.ts'
import { ink, sky } from './palette.ts'
import { banana, palm, sugarPalm } from './plants.ts'
import { motorbike } from './prop.ts'
import { furrows, rays, sun, tufts } from './texture.ts'

/** Soldiers and the police among the people. */
export const guardScenes: Record<string, (c: Chance) => string> = {
  'bo-doi': (c) =>
    country(c, sky.gold, 390, ink.straw) +
    sun(c, 880, 230, 86, ink.brick, ink.paper) +
    sugarPalm(140, 400, 280, ink.green) +
    palm(1090, 410, 300, -1) +
    house(330, 420, 0.6) +
    furrows(c, [640, 250], [-900, 2100], [820, 394], 15, 6, ink.earth) +
    soldier(250, 700, 1.12, {
      lean: 42,
      hands: [
        [92, -60],
        [70, -50],
      ],
      holding: sheaf(90, -70),
    }) +
    soldier(500, 760, 1.18, {
      feet: [
        [32, 0],
        [-32, 0],
      ],
      hands: [
        [46, -232],
        [40, -190],
      ],
      holding: sheaf(40, -236),
    }) +
    figure(740, 740, 1.1, {
      shirt: ink.brick,
      headwear: 'non',
      left: true,
      hands: [
        [74, -190],
        [60, -180],
      ],
      holding: sheaf(80, -190),
    }) +
    soldier(990, 690, 1.05, {
      left: true,
      lean: 38,
      hands: [
        [90, -70],
        [74, -60],
      ],
      holding: sheaf(88, -80),
    }) +
    figure(640, 560, 0.7, {
      shirt: ink.river,
      headwear: 'krama',
      lean: 30,
      hands: [
        [80, -90],
        [70, -80],
      ],
    }) +
    tufts(c, [0, 1200], 808, 80, 10, '#6d7a35', ink.ochre),

  'cong-an': (c) =>
    country(c, sky.cool, 430, ink.leaf) +
    rays(c, [560, 200], [110, 400], 60, 4, ink.paper) +
    palm(80, 470, 340) +
    hall(820, 520, 0.95, `<g>${disc(0, -216, 18, ink.straw)}${disc(0, -216, 11, '#b3261e')}</g>`) +
    banana(1150, 530, 230, true) +
    yard(c, 500) +
    house(230, 560, 1.05) +
    motorbike(930, 740, 1.25, ink.river) +
    police(430, 770, 1.18, {
      hands: [
        [80, -186],
        [64, -170],
      ],
      holding: sheetOf(84, -184),
    }) +
    figure(570, 780, 1.1, {
      shirt: ink.brick,
      headwear: 'krama',
      left: true,
      hands: [
        [60, -190],
        [22, -130],
      ],
    }) +
    figure(680, 780, 1.08, {
      shirt: '#6d4a63',
      headwear: 'bun',
      left: true,
      hands: [
        [34, -170],
        [30, -162],
      ],
    }) +
    figure(310, 785, 0.74, {
      shirt: ink.cream,
      headwear: 'short',
      trousers: ink.deep,
      hands: [
        [40, -180],
        [-14, -132],
      ],
    }),
}

const soldier = (x: number, y: number, scale: number, doing: Figure): string =>
  figure(x, y, scale, { shirt: '#5f7a45', trousers: '#4a6238', headwear: 'pith', ...doing })

const police = (x: number, y: number, scale: number, doing: Figure): string =>
  figure(x, y, scale, { shirt: '#4f7d4c', trousers: '#3a6340', headwear: 'cap', ...doing }) +
  place(
    x,
    y,
    scale,
    fill([cut(-20, -232, 0, -236, 4), cut(8, -226, 18, -218, 4)], '#b3261e') +
      box(-25, -150, 51, 8, ink.bark) +
      disc(10, -204, 4, ink.straw),
  )

const sheaf = (x: number, y: number): string =>
  fill(
    times(7, (i) => cut(x, y, x - 30 + i * 14, y - 96 + Math.abs(i - 3) * 13, 4)),
    ink.earth,
  ) +
  fill(
    times(7, (i) =>
      cut(x - 30 + i * 14, y - 96 + Math.abs(i - 3) * 13, x - 38 + i * 17, y - 122 + Math.abs(i - 3) * 15, 6),
    ),
    ink.ochre,
  ) +
  stroke(`M${x - 10} ${y - 16}h20`, ink.brick, 5)

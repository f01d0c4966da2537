import { country, yard } from './backdrop.ts'
import { flag, house } from './building.ts'
import type { Chance } from './chance.ts'
import { box, cut, disc, fill, place, stroke, times } from './cut.ts'
import { figure } from './figure.ts'
import { ink, sky } from './palette.ts'
import { banana, palm } from './plants.ts'
import { lamp, motorbike, sampan } from './prop.ts'
import { furrows, grain, rays, ripples, sun, treeline, tufts } from './texture.ts'

/** Roads, bridges and new homes. */
export const villageScenes: Record<string, (c: Chance) => string> = {
  'duong-que': (c) =>
    country(c, sky.gold, 398, ink.leaf) +
    rays(c, [610, 340], [60, 420], 50, 4, ink.paper) +
    furrows(c, [610, 330], [-1400, 2600], [820, 400], 36, 4, ink.green) +
    fill('M590 396h44L1010 800H300Z', ink.cream) +
    grain(c, [580, 560, 660, 790], '#c9a968', 12) +
    palm(250, 660, 470) +
    palm(420, 520, 260, -1) +
    palm(1040, 650, 440, -1) +
    lamp(700, 480, 0.42) +
    lamp(776, 570, 0.64) +
    lamp(900, 730, 1.05) +
    house(150, 640, 1) +
    figure(520, 770, 0.85, {
      shirt: ink.river,
      headwear: 'non',
      feet: [
        [24, 0],
        [-26, 0],
      ],
      hands: [
        [24, -140],
        [-30, -140],
      ],
    }) +
    figure(660, 730, 0.75, {
      shirt: ink.brick,
      headwear: 'krama',
      left: true,
      feet: [
        [24, 0],
        [-24, 0],
      ],
    }) +
    tufts(c, [0, 300], 806, 80, 12, ink.pine) +
    tufts(c, [1000, 1200], 806, 80, 9, ink.pine),

  'cau-be-tong': (c) =>
    country(c, sky.cool, 360, ink.river) +
    sun(c, 900, 180, 66, ink.ochre, ink.paper) +
    treeline(c, -10, 1220, 372, 60, ink.green) +
    box(0, 370, 1200, 430, ink.river) +
    ripples(c, [0, 390, 1200, 800], ink.mist, 12, 4) +
    fill(
      'M-20 470Q110 470 170 560Q150 620 230 690Q210 750 290 810H-20ZM1220 470Q1100 470 1040 560Q1050 630 980 690Q990 750 920 810H1220Z',
      ink.pine,
    ) +
    tufts(c, [-10, 200], 640, 60, 9, ink.green) +
    tufts(c, [1010, 1210], 640, 60, 9, ink.green) +
    [330, 560, 640, 870]
      .map((x) => box(x - 16, 440, 32, 250, '#b9ad93') + fill(cut(x - 6, 460, x - 4, 680, 3), ink.paper))
      .join('') +
    fill('M-20 470Q600 330 1220 470V516Q600 384-20 516Z', ink.cream) +
    fill('M-20 506Q600 372 1220 506V520Q600 388-20 520Z', '#a89c82') +
    times(21, (i) => {
      const t = (i + 0.5) / 21
      const y = 462 - 4 * 68 * t * (1 - t)
      return box(t * 1200, y - 46, 9, 52, ink.brick)
    }).join('') +
    stroke('M-20 424Q600 284 1220 424M-20 446Q600 306 1220 446', ink.brick, 7) +
    place(
      520,
      392,
      0.7,
      motorbike(0, 0, 1) +
        figure(-10, -12, 0.72, {
          shirt: ink.deep,
          headwear: 'helmet',
          hip: [-10, -100],
          feet: [
            [40, -20],
            [20, -10],
          ],
          hands: [
            [64, -150],
            [50, -150],
          ],
          lean: 8,
        }),
    ) +
    figure(720, 404, 0.62, {
      shirt: ink.cream,
      headwear: 'long',
      left: true,
      feet: [
        [22, 0],
        [-22, 0],
      ],
    }) +
    figure(800, 412, 0.62, {
      shirt: ink.cream,
      headwear: 'short',
      left: true,
      feet: [
        [22, 0],
        [-22, 0],
      ],
    }) +
    palm(90, 500, 380) +
    palm(1120, 500, 340, -1) +
    figure(520, 700, 0.7, {
      shirt: ink.ochre,
      headwear: 'non',
      hands: [
        [50, -170],
        [40, -130],
      ],
      holding: stroke('M60-240L0 50', ink.bark, 7),
    }) +
    sampan(540, 716, 0.9),

  'nha-tinh-thuong': (c) =>
    country(c, sky.gold, 420, ink.leaf) +
    sun(c, 980, 190, 72, ink.brick, ink.paper) +
    palm(110, 470, 330) +
    banana(1070, 500, 280, true) +
    yard(c, 470) +
    house(560, 620, 2.05) +
    ribbon +
    flag(880, 250, 0.7) +
    box(876, 250, 5, 380, ink.black) +
    figure(300, 770, 1.05, {
      shirt: ink.green,
      headwear: 'soft',
      hands: [
        [70, -180],
        [60, -166],
      ],
    }) +
    figure(420, 780, 1, {
      shirt: '#6d4a63',
      headwear: 'bun',
      hair: '#b9b0a0',
      left: true,
      hands: [
        [54, -180],
        [44, -166],
      ],
      trousers: ink.black,
    }) +
    figure(740, 780, 0.72, {
      shirt: ink.cream,
      headwear: 'short',
      left: true,
      hands: [
        [60, -230],
        [-14, -130],
      ],
      trousers: ink.deep,
    }) +
    figure(860, 770, 1.05, { shirt: ink.brick, headwear: 'non', left: true }) +
    banana(70, 760, 230),
}

const ribbon =
  fill('M500 432Q530 474 560 440Q590 474 620 432L616 446Q590 492 560 456Q530 492 504 446Z', '#b3261e') +
  disc(560, 446, 13, '#b3261e') +
  fill([cut(554, 452, 540, 508, 7), cut(566, 452, 582, 508, 7)], '#b3261e')

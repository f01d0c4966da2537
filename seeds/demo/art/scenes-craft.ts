import { country, room } from './backdrop.ts'
import type { Chance } from './chance.ts'
import { box, cut, fill, oval, stroke, times } from './cut.ts'
import { figure } from './figure.ts'
import { ink, sky } from './palette.ts'
import { palm, sugarPalm } from './plants.ts'
import { stool, table, windowPane } from './prop.ts'
import { grain, sun } from './texture.ts'
import { brickLoad, brickStack, hangingMat, kiln, mask, rail, sewer, smoke } from './workshop.ts'

/** Work of the hands: bricks, mats, sewing, the mask carver. */
export const craftScenes: Record<string, (c: Chance) => string> = {
  'lo-gach': (c) =>
    country(c, sky.dusk, 440, '#b98a5c') +
    sun(c, 180, 220, 72, ink.brick, ink.paper) +
    palm(70, 470, 280) +
    grain(c, [0, 460, 1200, 796], ink.sand, 40) +
    smoke(640, 160) +
    smoke(930, 210) +
    kiln(640, 600, 1.2) +
    kiln(930, 600, 0.95) +
    brickStack(40, 690, 9, 5) +
    brickStack(980, 780, 10, 4) +
    figure(380, 750, 1.1, {
      shirt: ink.river,
      headwear: 'non',
      lean: 6,
      feet: [
        [34, 0],
        [-34, 0],
      ],
      hands: [
        [66, -170],
        [60, -150],
      ],
      holding: brickLoad,
    }) +
    figure(860, 770, 1.1, {
      shirt: ink.cream,
      headwear: 'krama',
      left: true,
      lean: 8,
      hands: [
        [66, -170],
        [60, -150],
      ],
      holding: brickLoad,
    }) +
    figure(250, 720, 1, {
      shirt: ink.green,
      headwear: 'soft',
      left: true,
      lean: 22,
      hands: [
        [70, -140],
        [60, -130],
      ],
    }),

  'det-chieu': (c) =>
    room(c, '#e6cf9c', 470) +
    windowPane(80, 110, 220, 230, palm(200, 330, 190)) +
    times(5, (i) => hangingMat(760 + i * 84, 60, i)).join('') +
    fill('M220 760L420 520H1010L1130 760Z', ink.straw) +
    fill('M220 760L420 520H800L850 760Z', ink.cream) +
    fill(
      times(12, (i) => cut(246 + i * 50, 750, 432 + i * 32, 526, 5)),
      ink.brick,
    ) +
    fill(
      times(9, (i) => cut(236 + i * 18, 740 - i * 25, 836 - i * 5, 740 - i * 25, 4)),
      ink.green,
    ) +
    fill(
      times(14, (i) => cut(860 + i * 19, 752, 806 + i * 14, 526, 1.8)),
      ink.bark,
    ) +
    box(786, 500, 20, 280, ink.bark) +
    stroke('M420 516H1020M216 766H1140', ink.bark, 15) +
    figure(640, 560, 1.05, {
      shirt: ink.brick,
      headwear: 'bun',
      crossed: true,
      lean: 16,
      hands: [
        [104, -50],
        [90, -36],
      ],
    }) +
    figure(980, 640, 1.05, {
      shirt: ink.river,
      headwear: 'krama',
      crossed: true,
      left: true,
      lean: 14,
      hands: [
        [110, -60],
        [96, -40],
      ],
      holding: stroke('M96-40L250 20', ink.ochre, 5),
    }) +
    fill(
      times(16, (i) => cut(30 + i * 8, 790, 50 + i * 9, 560 + (i % 4) * 16, 4)),
      ink.leaf,
    ) +
    box(36, 690, 136, 14, ink.brick),

  'may-mac': (c) =>
    room(c, '#cfd9c0', 460) +
    windowPane(60, 90, 230, 220, palm(180, 310, 190)) +
    windowPane(910, 90, 230, 220, sugarPalm(1010, 300, 170)) +
    rail +
    sewer(250, 560, 0.78, ink.ochre, ink.green) +
    sewer(640, 560, 0.78, ink.brick, ink.cream) +
    sewer(1000, 560, 0.78, ink.green, ink.straw) +
    sewer(330, 770, 1.12, ink.river, ink.brick) +
    sewer(850, 770, 1.12, '#6d4a63', ink.mist),

  'nghe-nhan': (c) =>
    room(c, '#e3b184', 480) +
    windowPane(60, 100, 230, 230, palm(190, 330, 200)) +
    mask(480, 170, 0.8, ink.green) +
    mask(660, 160, 0.9, ink.brick) +
    mask(850, 170, 0.8, ink.ochre) +
    mask(1030, 165, 0.85, ink.river) +
    box(400, 258, 740, 14, ink.bark) +
    table(560, 600, 460, 170) +
    stool(330, 780, 150, 92) +
    figure(400, 780, 1.4, {
      shirt: ink.deep,
      headwear: 'short',
      hair: '#d8d0c0',
      skin: 3,
      hip: [0, -84],
      feet: [
        [70, 0],
        [50, 0],
      ],
      lean: 14,
      nod: 6,
      hands: [
        [112, -140],
        [98, -170],
      ],
      holding: stroke('M96-172L150-150', ink.bark, 6),
    }) +
    mask(610, 520, 1.15, ink.straw) +
    figure(1000, 780, 1.3, {
      shirt: ink.brick,
      headwear: 'short',
      left: true,
      hip: [0, -84],
      feet: [
        [70, 0],
        [50, 0],
      ],
      lean: 12,
      nod: 6,
      hands: [
        [100, -150],
        [88, -140],
      ],
    }) +
    stool(940, 780, 140, 86) +
    [760, 810, 860]
      .map(
        (x, i) =>
          box(x - 16, 564, 32, 38, ink.cream) + oval(x, 564, 16, 6, [ink.brick, ink.ochre, ink.green][i] ?? ink.brick),
      )
      .join('') +
    stroke('M770 560L780 500M820 560L812 490M870 560L884 506', ink.black, 5) +
    fill(
      times(16, (i) => cut(500 + i * 26 + c(-8, 8), 786 + c(-8, 6), 520 + i * 26, 780 + c(-8, 8), 4)),
      ink.straw,
    ),
}

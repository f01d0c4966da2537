import { country, room, yard } from './backdrop.ts'
import { hall } from './building.ts'
import type { Chance } from './chance.ts'
import { baby, cabinet, collected, cross, donor, van } from './clinic.ts'
import { box, cut, fill, oval, stroke, times } from './cut.ts'
import { figure } from './figure.ts'
import { ink, sky } from './palette.ts'
import { banana, palm, sugarPalm } from './plants.ts'
import { pot, table, windowPane } from './prop.ts'
import { rays, sun } from './texture.ts'

/** Health, blood given, meals for the poor, the free ambulance. */
export const careScenes: Record<string, (c: Chance) => string> = {
  'tram-y-te': (c) =>
    country(c, sky.cool, 450, ink.leaf) +
    sun(c, 180, 190, 64, ink.ochre, ink.paper) +
    palm(90, 480, 320) +
    palm(1120, 480, 340, -1) +
    banana(1010, 500, 190) +
    yard(c, 500) +
    hall(600, 580, 1.35, cross(0, -216, 18, ink.green)) +
    figure(440, 770, 1.12, {
      shirt: ink.cream,
      coat: 70,
      trousers: ink.deep,
      headwear: 'nurse',
      skin: 1,
      hands: [
        [76, -190],
        [66, -170],
      ],
      lean: 6,
    }) +
    figure(580, 776, 1.05, {
      shirt: '#6d4a63',
      headwear: 'krama',
      left: true,
      hands: [
        [46, -186],
        [22, -128],
      ],
    }) +
    figure(840, 776, 1.05, {
      shirt: ink.brick,
      headwear: 'non',
      left: true,
      feet: [
        [24, 0],
        [-24, 0],
      ],
      hands: [
        [60, -190],
        [52, -178],
      ],
      holding: baby,
    }) +
    figure(970, 786, 0.7, {
      shirt: ink.straw,
      headwear: 'short',
      left: true,
      hands: [
        [20, -220],
        [-14, -132],
      ],
      trousers: ink.deep,
    }),

  'hien-mau': (c) =>
    room(c, '#dfe0cb', 480) +
    windowPane(60, 90, 220, 220, palm(190, 310, 190)) +
    rays(c, [620, 200], [96, 260], 40, 4, ink.paper) +
    fill('M620 90Q690 180 690 226A70 70 0 0 1 550 226Q550 180 620 90Z', '#b3261e') +
    fill(
      'M620 270Q580 236 580 214Q582 196 600 198Q614 200 620 214Q626 200 640 198Q658 196 660 214Q660 236 620 270Z',
      ink.paper,
    ) +
    cabinet +
    box(360, 640, 520, 30, ink.mist) +
    fill('M360 640Q330 560 400 540L470 640Z', ink.mist) +
    box(400, 668, 18, 110, ink.black) +
    box(820, 668, 18, 110, ink.black) +
    donor +
    collected +
    figure(960, 790, 1.25, {
      shirt: ink.cream,
      coat: 74,
      trousers: ink.deep,
      headwear: 'nurse',
      left: true,
      lean: 18,
      nod: 8,
      skin: 1,
      hands: [
        [130, -190],
        [116, -176],
      ],
    }) +
    figure(90, 780, 1.15, {
      shirt: ink.river,
      bare: true,
      headwear: 'short',
      hands: [
        [40, -196],
        [34, -188],
      ],
      holding:
        box(34, -226, 40, 50, ink.paper) + fill([cut(40, -214, 68, -214, 2), cut(40, -200, 66, -200, 2)], ink.bark),
    }) +
    figure(215, 786, 1.1, { shirt: ink.brick, headwear: 'long', skin: 1, left: true }),

  'bep-tinh-thuong': (c) =>
    room(c, '#e6cf9c', 470, '#b98a5c') +
    windowPane(860, 80, 250, 220, sugarPalm(980, 300, 170)) +
    box(60, 150, 520, 16, ink.bark) +
    times(
      7,
      (i) =>
        fill(`M${82 + i * 70} 118h56q-4 32-28 32t-28-32z`, [ink.brick, ink.river, ink.green][i % 3] ?? ink.brick) +
        oval(110 + i * 70, 118, 28, 7, ink.paper),
    ).join('') +
    figure(250, 600, 1.05, {
      shirt: ink.green,
      headwear: 'krama',
      lean: 12,
      hands: [
        [96, -190],
        [80, -176],
      ],
      holding: stroke('M70-230L150-70', ink.bark, 8),
    }) +
    figure(690, 600, 1.05, {
      shirt: ink.brick,
      headwear: 'bun',
      lean: 10,
      left: true,
      hands: [
        [96, -180],
        [84, -160],
      ],
      holding: stroke('M80-220L140-70', ink.bark, 8),
    }) +
    box(270, 560, 500, 60, '#8a5434') +
    fill(
      times(14, (i) => cut(284 + i * 35, 572, 304 + i * 35, 572, 4) + cut(298 + i * 34, 598, 318 + i * 34, 598, 4)),
      ink.sand,
    ) +
    pot(400, 566, 1.15) +
    pot(630, 566, 1.15) +
    table(60, 690, 720, 110, ink.earth) +
    times(7, (i) => mealBox(110 + i * 96, 690)).join('') +
    figure(866, 785, 1.15, {
      shirt: ink.ochre,
      headwear: 'short',
      left: true,
      hands: [
        [84, -176],
        [72, -164],
      ],
      holding: mealBox(88, -150),
    }) +
    figure(1010, 790, 1.1, {
      shirt: '#6d4a63',
      headwear: 'non',
      left: true,
      hands: [
        [50, -176],
        [44, -166],
      ],
      holding: mealBox(54, -150),
    }) +
    figure(1120, 795, 1.05, { shirt: ink.river, headwear: 'bun', hair: '#b9b0a0', left: true, lean: 12 }),

  'xe-cuu-thuong': (c) =>
    country(c, sky.dusk, 470, ink.leaf) +
    sun(c, 240, 330, 92, ink.brick, ink.paper) +
    palm(1100, 520, 400, -1) +
    palm(80, 500, 340) +
    sugarPalm(960, 480, 250, ink.green) +
    fill('M-10 600H1210V810H-10Z', ink.cream) +
    fill(
      times(8, (i) => cut(40 + i * 160, 752, 130 + i * 160, 752, 7)),
      '#c9a968',
    ) +
    fill('M-10 590H1210V606H-10Z', ink.pine) +
    van +
    figure(180, 745, 1.12, {
      shirt: ink.green,
      headwear: 'soft',
      hands: [
        [96, -190],
        [84, -170],
      ],
    }) +
    figure(1050, 760, 1.12, {
      shirt: ink.cream,
      coat: 74,
      trousers: ink.deep,
      headwear: 'nurse',
      left: true,
      feet: [
        [30, 0],
        [-30, 0],
      ],
      hands: [
        [56, -160],
        [-40, -150],
      ],
      holding: box(30, -150, 54, 42, ink.brick) + cross(57, -129, 7, ink.paper),
    }),
}

const mealBox = (x: number, y: number): string =>
  fill(`M${x - 30} ${y - 24}h60l-8 24h-44z`, ink.paper) +
  fill(`M${x - 34} ${y - 32}h68v9h-68z`, ink.brick) +
  fill(cut(x - 20, y - 12, x + 18, y - 12, 2), ink.bark)

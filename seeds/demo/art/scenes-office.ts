import { room } from './backdrop.ts'
import { flag } from './building.ts'
import type { Chance } from './chance.ts'
import { box, cut, fill, times } from './cut.ts'
import { papers, plantPot, screen, sheetOf } from './desk.ts'
import { figure } from './figure.ts'
import { ink } from './palette.ts'
import { palm } from './plants.ts'
import { bookshelf, stool, table, windowPane } from './prop.ts'

/** Officials at their work. */
export const officeScenes: Record<string, (c: Chance) => string> = {
  'van-phong': (c) =>
    room(c, '#d9dfc0', 500) +
    bookshelf(40, 90, 300, 4, 96) +
    windowPane(440, 90, 300, 260, palm(560, 340, 210)) +
    flag(880, 110, 2.1) +
    box(872, 100, 8, 400, ink.bark) +
    stool(300, 780, 130, 96) +
    figure(370, 780, 1.2, {
      shirt: ink.cream,
      headwear: 'short',
      skin: 1,
      hip: [0, -90],
      feet: [
        [80, 0],
        [62, 0],
      ],
      lean: 8,
      nod: 8,
      hands: [
        [106, -172],
        [92, -168],
      ],
    }) +
    table(440, 610, 520, 170) +
    screen(620, 610) +
    papers(830, 610) +
    figure(1050, 780, 1.2, {
      shirt: ink.river,
      headwear: 'bun',
      skin: 1,
      left: true,
      hands: [
        [96, -180],
        [84, -166],
      ],
      holding: sheetOf(104, -172),
    }) +
    plantPot(1130, 790),

  'mot-cua': (c) =>
    room(c, '#e6cf9c', 520) +
    box(120, 70, 960, 70, '#b3261e') +
    times(
      4,
      (i) =>
        box(190 + i * 220, 88, 160, 34, ink.straw) +
        fill([cut(204 + i * 220, 98, 336 + i * 220, 98, 3), cut(220 + i * 220, 112, 320 + i * 220, 112, 3)], '#b3261e'),
    ).join('') +
    times(3, (i) => clerk(250 + i * 350, i)).join('') +
    box(60, 430, 1080, 26, ink.bark) +
    box(80, 456, 1040, 130, ink.earth) +
    fill(
      times(25, (i) => cut(100 + i * 42, 466, 100 + i * 42, 576, 3)),
      ink.sand,
      0.7,
    ) +
    times(3, (i) => box(130 + i * 350, 378, 60, 52, ink.black) + box(136 + i * 350, 384, 48, 36, ink.mist)).join('') +
    figure(400, 780, 1.2, {
      shirt: ink.brick,
      headwear: 'krama',
      left: true,
      hands: [
        [72, -222],
        [60, -210],
      ],
      holding: sheetOf(78, -226),
    }) +
    figure(620, 785, 1.2, {
      shirt: ink.green,
      headwear: 'non',
      hands: [
        [60, -200],
        [50, -190],
      ],
      holding: sheetOf(64, -200),
    }) +
    figure(960, 785, 1.2, {
      shirt: '#6d4a63',
      headwear: 'bun',
      hair: '#b9b0a0',
      left: true,
      hands: [
        [72, -220],
        [22, -128],
      ],
    }) +
    stool(90, 780, 200, 90) +
    figure(190, 780, 1.15, {
      shirt: ink.deep,
      headwear: 'short',
      hip: [0, -94],
      feet: [
        [72, 0],
        [56, 0],
      ],
      hands: [
        [60, -112],
        [52, -106],
      ],
    }),
}

const clerk = (x: number, i: number): string =>
  figure(x + 40, 570, 1.05, {
    shirt: ink.cream,
    headwear: i === 1 ? 'short' : 'bun',
    skin: 1,
    left: i !== 1,
    hands: [
      [70, -150],
      [60, -146],
    ],
    scarf: '',
  })

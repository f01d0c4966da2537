import { room } from './backdrop.ts'
import type { Chance } from './chance.ts'
import { box, cut, fill, place, times } from './cut.ts'
import { figure } from './figure.ts'
import { ink } from './palette.ts'
import { banana, palm } from './plants.ts'
import { bookshelf, stool, table, windowPane } from './prop.ts'

/** The school and the library. */
export const learningScenes: Record<string, (c: Chance) => string> = {
  'lop-hoc': (c) =>
    room(c, '#d9dfc0', 500) +
    box(250, 90, 620, 280, ink.bark) +
    box(266, 106, 588, 248, ink.pine) +
    chalk +
    windowPane(930, 110, 200, 220, palm(1050, 330, 180)) +
    box(66, 110, 130, 170, ink.cream) +
    box(80, 126, 102, 70, ink.river) +
    fill(
      [cut(92, 176, 172, 150, 12), cut(80, 214, 182, 214, 3), cut(80, 234, 160, 234, 3), cut(80, 254, 174, 254, 3)],
      ink.ochre,
    ) +
    figure(372, 580, 1.1, {
      shirt: ink.brick,
      coat: 96,
      trousers: ink.cream,
      headwear: 'bun',
      hands: [
        [84, -296],
        [40, -150],
      ],
      left: false,
      skin: 1,
    }) +
    times(4, (i) => pupil(470 + i * 190, 640, 0.72, i)).join('') +
    times(4, (i) => pupil(240 + i * 260, 790, 1, i + 1)).join(''),

  'thu-vien': (c) =>
    room(c, '#ead7ab', 520) +
    bookshelf(40, 70, 330, 4, 104) +
    bookshelf(830, 70, 330, 4, 104) +
    windowPane(440, 90, 320, 280, palm(540, 360, 220) + banana(690, 370, 150)) +
    figure(790, 622, 1.02, {
      shirt: ink.brick,
      headwear: 'long',
      coat: 92,
      trousers: ink.cream,
      hands: [
        [70, -270],
        [20, -130],
      ],
      skin: 1,
    }) +
    reader(250, 780, 1.15, ink.river, false) +
    table(400, 620, 460, 150) +
    reader(1000, 780, 1.15, ink.green, true) +
    openBook(500, 618, 1.1) +
    openBook(740, 618, 1.1) +
    [0, 1, 2]
      .map((i) => box(594 + i * 4, 604 - i * 15, 62 - i * 6, 14, [ink.brick, ink.ochre, ink.river][i] ?? ink.brick))
      .join('') +
    fill(
      times(5, (i) => cut(626, 574, 596 + i * 16, 512 + Math.abs(i - 2) * 8, 6)),
      ink.green,
    ),
}

const chalk =
  `<g fill="none" stroke="${ink.paper}" stroke-width="5" stroke-linecap="round" opacity=".9"><path d="M470 160h150M470 200h240M470 240h190"/><path d="M740 300a40 40 0 1 1 1 0zM740 220v80M700 262h80"/><path d="M470 300l40-36 40 36z"/></g>` +
  fill([cut(290, 340, 420, 338, 4), cut(650, 330, 690, 332, 4)], ink.leaf)

const pupil = (x: number, y: number, scale: number, i: number): string =>
  place(
    x,
    y,
    scale,
    figure(0, 0, 0.82, {
      shirt: ink.cream,
      trousers: ink.deep,
      headwear: i % 2 ? 'long' : 'short',
      left: true,
      skin: i % 2 ? 2 : 1,
      hip: [0, -84],
      feet: [
        [60, 0],
        [46, 0],
      ],
      hands:
        i % 3 === 1
          ? [
              [60, -260],
              [60, -124],
            ]
          : [
              [76, -126],
              [60, -124],
            ],
    }) +
      place(
        0,
        0,
        0.82,
        fill('M-8-172Q6-160 22-172L26-162L12-150L18-120L4-140L-6-118L0-150L-12-164Z', '#b3261e'),
        true,
      ) +
      stool(-34, 0, 74, 62) +
      table(-150, -102, 124, 102, ink.earth) +
      fill('M-126-104L-96-110L-66-104V-112L-96-118L-126-112Z', ink.paper),
  )

const reader = (x: number, y: number, scale: number, shirt: string, left: boolean): string =>
  stool(left ? x - 50 : x - 62, y, 116, 82 * scale) +
  figure(x, y, scale, {
    shirt,
    headwear: left ? 'bun' : 'short',
    left,
    hip: [0, -88],
    feet: [
      [70, 0],
      [52, 0],
    ],
    lean: 12,
    nod: 14,
    hands: [
      [112, -150],
      [100, -146],
    ],
  })

const openBook = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    fill('M-62-4Q-30-34 0-14Q30-34 62-4V2Q30-20 0 0Q-30-20-62 2Z', ink.brick) +
      fill('M-56-8Q-30-36 0-18Q30-36 56-8Q30-24 0-6Q-30-24-56-8Z', ink.paper) +
      fill([cut(-44, -14, -10, -18, 1.6), cut(10, -18, 44, -14, 1.6)], ink.bark),
  )

import { country, yard } from './backdrop.ts'
import { house, hut } from './building.ts'
import type { Chance } from './chance.ts'
import { cut, disc, fill, oval, place, polygon, stroke, times } from './cut.ts'
import { figure } from './figure.ts'
import { awning, stall } from './market.ts'
import { ink, sky } from './palette.ts'
import { palm, sugarPalm } from './plants.ts'
import { basket } from './prop.ts'
import { furrows, rays, sun, tufts } from './texture.ts'

/** Where a village meets: market, loudspeaker, football pitch. */
export const commonsScenes: Record<string, (c: Chance) => string> = {
  'cho-que': (c) =>
    country(c, sky.gold, 420, ink.sand) +
    sun(c, 600, 190, 74, ink.brick, ink.paper) +
    palm(80, 430, 260) +
    hut(1080, 440, 0.9) +
    yard(c, 430) +
    [
      [180, ink.brick],
      [560, ink.river],
      [940, ink.green],
    ]
      .map(([x, cloth]) => awning(Number(x), 330, String(cloth)))
      .join('') +
    figure(130, 640, 0.95, {
      shirt: ink.green,
      headwear: 'bun',
      hands: [
        [60, -150],
        [50, -140],
      ],
    }) +
    figure(560, 640, 0.95, {
      shirt: ink.ochre,
      headwear: 'krama',
      left: true,
      hands: [
        [56, -160],
        [44, -140],
      ],
    }) +
    figure(960, 640, 0.95, {
      shirt: ink.brick,
      headwear: 'bun',
      left: true,
      hands: [
        [56, -160],
        [44, -140],
      ],
    }) +
    stall(60, 560, [ink.leaf, ink.brick, ink.straw]) +
    stall(440, 560, [ink.ochre, ink.green, ink.brick]) +
    stall(820, 560, [ink.straw, ink.leaf, ink.ochre]) +
    figure(340, 770, 1.1, {
      shirt: ink.deep,
      headwear: 'non',
      left: true,
      hands: [
        [50, -180],
        [30, -130],
      ],
    }) +
    figure(700, 780, 1.1, {
      shirt: ink.cream,
      headwear: 'non',
      skirt: ink.brick,
      left: true,
      hands: [
        [70, -190],
        [26, -130],
      ],
      holding: place(30, -96, 0.7, basket(0, 0, 1)),
    }) +
    basket(470, 790, 1.1, ink.ochre) +
    basket(1080, 784, 1.3, ink.brick) +
    basket(930, 792, 1.1, ink.leaf),

  'truyen-thanh': (c) =>
    country(c, sky.dusk, 470, ink.leaf) +
    rays(c, [560, 190], [150, 560], 60, 5, ink.paper) +
    sugarPalm(1090, 490, 320, ink.green) +
    palm(960, 490, 250, -1) +
    furrows(c, [600, 380], [-900, 2100], [820, 474], 24, 5, ink.green) +
    house(220, 600, 1.15) +
    fill('M540 790L552 70h14L580 790Z', ink.black) +
    horn(570, 150, 1.25) +
    horn(548, 150, 1.25, true) +
    horn(570, 250, 0.9) +
    stroke('M60 180Q300 220 556 100Q900 200 1220 130', ink.black, 3) +
    figure(800, 760, 1.15, {
      shirt: ink.river,
      headwear: 'non',
      left: true,
      nod: -16,
      hands: [
        [30, -136],
        [-14, -130],
      ],
    }) +
    figure(920, 770, 1.1, {
      shirt: ink.brick,
      headwear: 'krama',
      left: true,
      nod: -14,
      hands: [
        [40, -230],
        [-14, -130],
      ],
    }) +
    figure(400, 770, 1.05, { shirt: ink.cream, headwear: 'bun', nod: -14, skirt: ink.brick }) +
    tufts(c, [0, 1200], 808, 60, 26, ink.pine),

  'san-bong': (c) =>
    country(c, sky.cool, 340, ink.leaf) +
    sun(c, 200, 170, 60, ink.ochre, ink.paper) +
    palm(80, 370, 280) +
    sugarPalm(1120, 370, 290) +
    sugarPalm(1030, 366, 220) +
    furrows(c, [600, 250], [-900, 2100], [820, 344], 18, 3, '#9dba80') +
    stroke('M60 420H1140L1240 800M60 420L-60 800', ink.paper, 6) +
    `<ellipse cx="600" cy="600" rx="250" ry="84" fill="none" stroke="${ink.paper}" stroke-width="6"/>` +
    `<path d="M390 420V250H810V420" fill="none" stroke="${ink.paper}" stroke-width="13"/>` +
    fill(
      [
        ...times(13, (i) => cut(400 + i * 33, 256, 420 + i * 30, 418, 1.6)),
        ...times(6, (i) => cut(396, 276 + i * 26, 804, 276 + i * 26, 1.6)),
      ],
      ink.paper,
    ) +
    figure(610, 424, 0.6, {
      shirt: ink.ochre,
      hands: [
        [66, -250],
        [-60, -210],
      ],
      feet: [
        [36, 0],
        [-34, 0],
      ],
      left: true,
    }) +
    figure(330, 690, 1.1, {
      shirt: ink.brick,
      bare: true,
      trousers: ink.deep,
      lean: 14,
      feet: [
        [80, -50],
        [-40, 0],
      ],
      hands: [
        [60, -190],
        [-70, -170],
      ],
    }) +
    ball(470, 650) +
    figure(700, 640, 1, {
      shirt: ink.river,
      bare: true,
      left: true,
      lean: 16,
      feet: [
        [60, -14],
        [-60, -10],
      ],
      hands: [
        [60, -200],
        [-60, -170],
      ],
    }) +
    figure(930, 730, 1.15, {
      shirt: ink.brick,
      bare: true,
      trousers: ink.deep,
      left: true,
      lean: 10,
      feet: [
        [50, -10],
        [-50, -10],
      ],
      hands: [
        [60, -180],
        [-50, -180],
      ],
    }) +
    figure(1040, 520, 0.7, {
      shirt: ink.river,
      bare: true,
      left: true,
      feet: [
        [40, 0],
        [-40, 0],
      ],
      hands: [
        [30, -260],
        [-30, -160],
      ],
    }),
}

const horn = (x: number, y: number, scale: number, mirrored = false): string =>
  place(
    x,
    y,
    scale,
    fill('M0-12H40L110-58V58L40 12H0Z', ink.mist) +
      oval(110, 0, 18, 60, ink.cream) +
      oval(112, 0, 11, 42, ink.deep) +
      fill([cut(44, -8, 100, -40, 2.4), cut(44, 0, 98, -4, 2.4), cut(44, 8, 100, 36, 2.4)], ink.river) +
      `<path d="M146-40q26 40 0 80M172-62q40 62 0 124M198-84q54 84 0 168" fill="none" stroke="${ink.brick}" stroke-width="7" stroke-linecap="round"/>`,
    mirrored,
  )

const ball = (x: number, y: number): string =>
  disc(x, y, 22, ink.paper) +
  polygon(
    [
      [x, y - 9],
      [x + 9, y - 2],
      [x + 5, y + 8],
      [x - 5, y + 8],
      [x - 9, y - 2],
    ],
    ink.black,
  ) +
  fill(
    [
      cut(x, y - 9, x, y - 21, 2),
      cut(x + 8, y, x + 20, y - 6, 2),
      cut(x - 8, y, x - 20, y - 6, 2),
      cut(x + 5, y + 8, x + 12, y + 18, 2),
      cut(x - 5, y + 8, x - 12, y + 18, 2),
    ],
    ink.black,
  )

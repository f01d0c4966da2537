import { shrimp } from './animal.ts'
import { country } from './backdrop.ts'
import type { Chance } from './chance.ts'
import { box, cut, fill, place, times } from './cut.ts'
import { figure } from './figure.ts'
import { ink, sky } from './palette.ts'
import { palm } from './plants.ts'
import { grain, ripples, sun, treeline } from './texture.ts'

/** Ponds and mangroves. */
export const waterScenes: Record<string, (c: Chance) => string> = {
  'nuoi-tom': (c) =>
    country(c, sky.haze, 320, ink.river) +
    sun(c, 260, 190, 66, ink.ochre, ink.paper) +
    palm(1080, 340, 250, -1) +
    palm(990, 336, 190) +
    fill('M-20 330H1220V360H-20Z', '#9c7a4c') +
    box(0, 356, 1200, 444, ink.river) +
    ripples(c, [0, 366, 1200, 800], ink.mist, 12, 3.4) +
    [
      [470, 430, 0.6],
      [720, 450, 0.7],
      [1010, 590, 1],
    ]
      .map(([x = 0, y = 0, s = 1]) => paddleWheel(x, y, s))
      .join('') +
    fill('M-20 640Q260 600 560 700T900 810H-20Z', '#8a6a44') +
    grain(c, [0, 690, 560, 796], ink.sand, 26) +
    figure(230, 720, 1.15, {
      shirt: ink.brick,
      headwear: 'non',
      trousers: ink.deep,
      hands: [
        [90, -170],
        [70, -190],
      ],
      holding: castNet,
    }) +
    figure(80, 760, 1.2, {
      shirt: ink.cream,
      headwear: 'soft',
      hands: [
        [40, -170],
        [46, -150],
      ],
    }) +
    [
      [610, 610],
      [690, 660],
      [800, 612],
    ]
      .map(([x = 0, y = 0]) => shrimp(x, y, 0.9))
      .join(''),

  'rung-ngap-man': (c) =>
    country(c, sky.haze, 380, '#8c7a58', ink.green) +
    sun(c, 240, 220, 76, ink.ochre, ink.paper) +
    box(0, 380, 1200, 70, ink.river) +
    ripples(c, [0, 384, 1200, 450], ink.mist, 5, 2.6) +
    treeline(c, 520, 1230, 392, 130, ink.green) +
    treeline(c, 560, 1230, 396, 80, ink.pine) +
    fill(
      times(32, (i) => {
        const x = 560 + i * 21
        return cut(x, 378, x - c(10, 28), 456, 2.6, c(-6, 6)) + cut(x, 378, x + c(10, 28), 456, 2.6, c(-6, 6))
      }),
      ink.black,
    ) +
    fill(
      times(60, () => {
        const [x, y] = [c(560, 1190), c(326, 380)]
        return cut(x, y, x + c(8, 20), y + c(-8, 8), 3)
      }),
      ink.leaf,
    ) +
    ripples(c, [0, 466, 1200, 800], '#b5a27a', 12, 4) +
    times(18, (i) => seedling(40 + i * 68 + c(-14, 14), 560 + ((i * 83) % 220))).join('') +
    figure(240, 690, 1.1, {
      shirt: ink.river,
      headwear: 'non',
      lean: 48,
      hands: [
        [92, -40],
        [74, -34],
      ],
    }) +
    figure(470, 630, 0.9, {
      shirt: ink.green,
      headwear: 'krama',
      hands: [
        [40, -150],
        [30, -140],
      ],
      holding: bundle,
    }) +
    figure(760, 740, 1.2, {
      shirt: ink.brick,
      headwear: 'non',
      left: true,
      lean: 44,
      hands: [
        [90, -50],
        [70, -40],
      ],
    }) +
    figure(980, 650, 0.95, {
      shirt: ink.cream,
      headwear: 'soft',
      left: true,
      hands: [
        [46, -160],
        [34, -146],
      ],
      holding: bundle,
    }),
}

const castNet =
  fill('M70-190Q180-200 300-70Q220-20 150-40Z', ink.paper, 0.75) +
  fill(
    [
      ...times(6, (i) => cut(76, -186, 160 + i * 26, -40 - i * 5, 1.8)),
      cut(120, -140, 190, -170, 1.6),
      cut(140, -90, 240, -130, 1.6),
    ],
    ink.bark,
  )

const paddleWheel = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    fill(
      times(13, (i) => cut(-100 + i * 16, -20, -120 + i * 20, -90 - (i % 4) * 16 + Math.abs(i - 6) * 8, 4)),
      ink.paper,
    ) +
      box(-90, -20, 180, 12, ink.black) +
      [-70, 0, 70]
        .map((wx) =>
          fill(
            times(8, (i) => cut(wx, -14, wx + Math.cos(i * 0.785) * 34, -14 + Math.sin(i * 0.785) * 34, 5)),
            ink.ochre,
          ),
        )
        .join('') +
      fill([cut(-120, 24, 120, 24, 5), cut(-90, 38, 100, 38, 4)], ink.paper),
  )

const seedling = (x: number, y: number): string =>
  fill(
    [
      cut(x, y + 30, x, y - 40, 3.4),
      cut(x, y - 18, x + 24, y - 44, 7),
      cut(x, y - 18, x - 24, y - 44, 7),
      cut(x, y - 34, x + 13, y - 66, 6),
      cut(x, y - 34, x - 13, y - 66, 6),
    ],
    ink.pine,
  )

const bundle = fill(
  times(7, (i) => cut(34, -110, 20 + i * 9, -220 + Math.abs(i - 3) * 14, 5)),
  ink.leaf,
)

import { country } from './backdrop.ts'
import { pagoda } from './building.ts'
import type { Chance } from './chance.ts'
import { box, cut, fill, place, stroke, times } from './cut.ts'
import { figure } from './figure.ts'
import { ink, sky } from './palette.ts'
import { palm, sugarPalm } from './plants.ts'
import { basket } from './prop.ts'
import { furrows, grain, ripples, sun, tufts } from './texture.ts'

/** Rice land in its seasons. */
export const riceScenes: Record<string, (c: Chance) => string> = {
  'lua-tom': (c) =>
    country(c, sky.gold, 430, ink.river) +
    sun(c, 800, 300, 118, ink.brick, ink.paper) +
    sugarPalm(1010, 440, 210, '#466f58') +
    sugarPalm(1080, 440, 160, '#466f58') +
    sugarPalm(610, 440, 140, '#466f58') +
    pagoda(420, 434, 150) +
    palm(232, 442, 250, -1) +
    palm(110, 446, 320) +
    box(0, 434, 1200, 120, ink.river) +
    ripples(c, [0, 440, 1200, 552], ink.mist, 7, 2.6) +
    fill(
      times(12, (i) => cut(760 - i * 3 + c(-14, 14), 440 + i * 9, 850 + i * 3 + c(-14, 14), 440 + i * 9, 2.6)),
      '#e9a561',
    ) +
    fill('M0 548Q300 530 640 552T1200 540V600H0Z', ink.pine) +
    box(0, 572, 1200, 228, ink.straw) +
    furrows(c, [700, 380], [-900, 2300], [820, 574], 28, 6, ink.earth) +
    fill('M-10 600Q210 640 330 800H-10Z', ink.pine) +
    tufts(c, [0, 1200], 806, 70, 20, '#6d7a35', ink.ochre) +
    figure(120, 760, 1.05, {
      shirt: ink.brick,
      headwear: 'krama',
      scarf: ink.brick,
      hands: [
        [60, -200],
        [50, -150],
      ],
      holding: net,
    }) +
    figure(262, 778, 1, {
      shirt: ink.deep,
      headwear: 'non',
      left: true,
      hands: [
        [34, -140],
        [24, -130],
      ],
      holding: place(36, -96, 0.7, basket(0, 0, 1, ink.straw)),
    }),

  'ruong-kho': (c) =>
    country(c, '#ead2a2', 366, '#c7a06a', '#a08a5a') +
    sun(c, 860, 200, 106, ink.brick, '#d98c52') +
    sugarPalm(180, 380, 260, '#6f5b3a') +
    sugarPalm(300, 376, 180, '#6f5b3a') +
    palm(1040, 380, 260, -1, '#6f5b3a') +
    cracks(c) +
    grain(c, [0, 400, 1190, 790], ink.paper, 40) +
    tufts(c, [60, 1160], 700, 60, 9, '#8a6a34') +
    figure(330, 720, 0.95, { shirt: ink.river, headwear: 'non', lean: 8, nod: 14, trousers: ink.deep }),

  'ruong-xanh': (c) =>
    country(c, sky.cool, 366, ink.river, ink.green) +
    sun(c, 860, 190, 76, ink.ochre, ink.paper) +
    sugarPalm(150, 380, 280) +
    sugarPalm(270, 376, 190) +
    palm(1050, 384, 280, -1) +
    ripples(c, [0, 372, 320, 620], ink.mist, 9, 4) +
    ripples(c, [880, 372, 1200, 620], ink.mist, 9, 4) +
    fill('M330 368H870L1300 800H-100Z', ink.leaf) +
    furrows(c, [600, 250], [-500, 1700], [820, 372], 30, 8, ink.green) +
    fill('M318 368h16L-60 800h-90ZM866 368h16L1350 800h-90Z', ink.pine) +
    tufts(c, [60, 1140], 806, 100, 22, ink.pine, ink.ochre) +
    figure(250, 640, 0.8, {
      shirt: ink.brick,
      headwear: 'krama',
      hands: [
        [70, -190],
        [-14, -132],
      ],
      holding: net,
    }) +
    figure(790, 660, 0.85, {
      shirt: ink.cream,
      headwear: 'non',
      left: true,
      lean: 40,
      hands: [
        [80, -70],
        [66, -64],
      ],
    }),
}

const net =
  stroke('M40-130L110-250', ink.bark, 6) +
  `<path d="M108-246Q124-296 164-270Q182-226 142-214Q112-208 108-246Z" fill="${ink.paper}" stroke="${ink.bark}" stroke-width="4"/>` +
  fill(
    times(4, (i) => cut(114 + i * 14, -268 + i * 5, 126 + i * 12, -214 - i * 4, 1.6)),
    ink.bark,
  )

function cracks(c: Chance): string {
  const at = times(8, (j) =>
    times(13, (i) => {
      const t = j / 7
      const x = i * 110 - 60 + (j % 2) * 55 + c(-24, 24) - (i - 6) * (1 - t) * 50
      return [x, 372 + 430 * (t * t * 0.6 + t * 0.4) + c(-5, 5)] as const
    }),
  )
  const cuts = at.slice(0, -1).flatMap((line, j) =>
    line.slice(0, -1).flatMap(([x, y], i) => {
      const [right, below] = [line[i + 1] ?? [x, y], at[j + 1]?.[i] ?? [x, y]]
      return [
        cut(x, y, right[0], right[1], 2 + j * 0.9, c(-8, 8)),
        cut(x, y, below[0], below[1], 2 + j * 0.9, c(-8, 8)),
      ]
    }),
  )
  return fill(cuts, '#5c3d22')
}

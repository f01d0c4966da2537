import { cow } from './animal.ts'
import { country } from './backdrop.ts'
import type { Chance } from './chance.ts'
import { box, cut, disc, fill, place, stroke, times } from './cut.ts'
import { figure } from './figure.ts'
import { openCoconut } from './market.ts'
import { ink, sky } from './palette.ts'
import { banana, palm, sugarPalm } from './plants.ts'
import { basket, coconuts } from './prop.ts'
import { furrows, grain, sun, treeline, tufts } from './texture.ts'

/** Gardens, net houses and cattle. */
export const gardenScenes: Record<string, (c: Chance) => string> = {
  'vuon-dua-sap': (c) =>
    country(c, sky.haze, 400, ink.leaf, ink.green) +
    sun(c, 640, 240, 70, ink.ochre, ink.paper) +
    grain(c, [0, 430, 1200, 790], ink.green, 40, 3) +
    palm(420, 480, 260) +
    palm(560, 470, 210, -1) +
    palm(760, 478, 250) +
    palm(160, 690, 560) +
    palm(1060, 700, 580, -1) +
    figure(330, 730, 1.15, {
      shirt: ink.river,
      headwear: 'krama',
      hands: [
        [44, -300],
        [56, -250],
      ],
      holding: stroke('M70-200L-20-560', ink.bark, 6),
    }) +
    coconuts(440, 752, 9, 27, ink.green) +
    table760 +
    openCoconut(700, 606) +
    openCoconut(800, 606) +
    figure(880, 750, 1.15, {
      shirt: ink.brick,
      headwear: 'non',
      left: true,
      hands: [
        [64, -170],
        [54, -150],
      ],
      holding: openCoconut(66, -160, 0.7),
    }) +
    coconuts(1010, 780, 5, 26, ink.green),

  'vuon-rau': (c) =>
    country(c, sky.cool, 330, '#9c7a4c') +
    sun(c, 230, 190, 64, ink.ochre, ink.paper) +
    banana(980, 400, 260) +
    banana(1110, 410, 320, true) +
    palm(70, 380, 300) +
    times(5, (bed) => vegetableBed(bed)).join('') +
    figure(360, 640, 1.1, {
      shirt: ink.brick,
      headwear: 'non',
      lean: 22,
      hands: [
        [76, -150],
        [60, -146],
      ],
      holding: wateringCan,
    }) +
    figure(860, 730, 1.15, {
      shirt: ink.river,
      headwear: 'non',
      left: true,
      hip: [0, -64],
      feet: [
        [40, 0],
        [18, 0],
      ],
      lean: 26,
      hands: [
        [80, -30],
        [70, -24],
      ],
    }) +
    basket(1010, 770, 1.2) +
    basket(120, 776, 1.2, ink.brick),

  'nha-luoi': (c) =>
    box(0, 0, 1200, 800, '#dfe3cc') +
    fill('M0 800V300Q600-160 1200 300V800Z', '#eef0df') +
    times(
      5,
      (i) =>
        `<path d="M${i * 110 + 20} ${420 + i * 2}Q600 ${-190 + i * 110} ${1180 - i * 110} ${420 + i * 2}V470H${i * 110 + 20}" fill="none" stroke="${ink.mist}" stroke-width="${11 - i * 2}"/>`,
    ).join('') +
    fill(
      times(19, (i) => cut(600 + (i - 9) * 22, 386, 600 + (i - 9) * 110, 40 + Math.abs(i - 9) * 26, 2.2)),
      ink.mist,
    ) +
    treeline(c, 0, 1200, 452, 30, '#7ba184') +
    box(0, 446, 1200, 360, '#b89468') +
    furrows(c, [600, 380], [-700, 1900], [830, 448], 26, 5, '#8a6a44') +
    times(3, (row) => [melonRow(600 - 150 - row * 20, row, -1), melonRow(750 + row * 20, row, 1)].join('')).join('') +
    figure(560, 740, 1.1, {
      shirt: ink.green,
      headwear: 'soft',
      hands: [
        [84, -190],
        [76, -150],
      ],
      holding: tablet,
    }) +
    figure(800, 770, 1.1, {
      shirt: ink.brick,
      headwear: 'non',
      left: true,
      hands: [
        [80, -210],
        [50, -240],
      ],
    }),

  'dan-bo': (c) =>
    country(c, sky.gold, 380, ink.leaf) +
    sun(c, 940, 250, 80, ink.brick, ink.paper) +
    sugarPalm(120, 400, 300) +
    sugarPalm(240, 396, 210, ink.green) +
    furrows(c, [600, 240], [-900, 2100], [820, 384], 26, 6, ink.green) +
    cow(330, 505, 0.6, '#c58a54') +
    cow(900, 560, 0.8, '#b5713e', true) +
    cow(480, 740, 1.15, '#a9602f') +
    figure(840, 770, 1.15, {
      shirt: ink.river,
      headwear: 'krama',
      left: true,
      hands: [
        [56, -160],
        [70, -120],
      ],
      holding: grass,
    }) +
    tufts(c, [0, 1200], 808, 80, 40, ink.pine),
}

const wateringCan =
  box(62, -140, 46, 52, ink.river) +
  stroke('M106-100L148-136', ink.river, 9) +
  fill(
    times(6, (i) => cut(150 + i * 5, -132, 158 + i * 10, -44 + i * 2, 2)),
    ink.paper,
  )

const tablet = place(82, -172, 1, box(-4, -30, 46, 34, ink.black) + box(0, -26, 38, 26, ink.mist))

const grass = fill(
  times(9, (i) => cut(60, -110, 50 + i * 13, -190 + Math.abs(i - 4) * 12, 6)),
  ink.green,
)

const vegetableBed = (bed: number): string => {
  const [y, tall] = [380 + bed * 62 + bed * bed * 6, 26 + bed * 12]
  const plants = times(Math.round(26 - bed * 3), (i) => {
    const x = 20 + (i * 1190) / (26 - bed * 3) + (bed % 2) * 20
    return [-0.7, 0, 0.7]
      .map((lean) => cut(x, y + 6, x + lean * tall, y - tall * (1 - Math.abs(lean) * 0.3), tall * 0.2))
      .join('')
  })
  return (
    fill(`M0 ${y}Q600 ${y - 14} 1200 ${y}V${y + 24 + bed * 6}H0Z`, '#6f4f2d') +
    fill(plants, bed % 2 ? ink.green : ink.leaf)
  )
}

function melonRow(x: number, row: number, side: number): string {
  return times(4, (i) => {
    const depth = 0.35 + i * 0.32 + row * 0.04
    const [px, py] = [x + side * (i * i * 26 + i * 60 + row * 120 * depth), 470 + i * 74]
    const leaves = times(10, (k) =>
      cut(px, py - k * 21 * depth, px + (k % 2 ? 54 : -54) * depth, py - (k * 21 + 24) * depth, 17 * depth),
    )
    return (
      fill(cut(px, py, px, py - 210 * depth, 3), ink.bark) +
      fill(leaves, ink.green) +
      disc(px + 16 * depth, py - 52 * depth, 22 * depth, ink.straw) +
      fill(cut(px + 6 * depth, py - 66 * depth, px + 8 * depth, py - 38 * depth, 2), ink.paper)
    )
  }).join('')
}

const table760 =
  box(640, 606, 220, 16, ink.bark) + box(656, 620, 14, 130, ink.black) + box(830, 620, 14, 130, ink.black)

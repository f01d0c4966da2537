import { gulls } from './animal.ts'
import { country } from './backdrop.ts'
import { racingBoat, trawler } from './boat.ts'
import type { Chance } from './chance.ts'
import { box, cut, disc, fill, place, polygon, stroke, times } from './cut.ts'
import { figure } from './figure.ts'
import { ink, sky } from './palette.ts'
import { palm } from './plants.ts'
import { ripples, sun, treeline } from './texture.ts'

/** Boats at sea, at the races and in a flood. */
export const boatScenes: Record<string, (c: Chance) => string> = {
  'tau-ca': (c) =>
    country(c, sky.dusk, 430, ink.deep, '#7c8f78') +
    sun(c, 930, 380, 110, ink.brick, ink.paper) +
    box(0, 430, 1200, 380, ink.deep) +
    ripples(c, [0, 438, 1200, 800], ink.mist, 15, 4.4) +
    fill(
      times(14, (i) => cut(880 - i * 4 + c(-20, 20), 444 + i * 17, 990 + i * 4 + c(-20, 20), 444 + i * 17, 3.4)),
      '#eab06c',
    ) +
    place(250, 452, 0.2, trawler) +
    place(500, 640, 1.12, trawler) +
    ripples(c, [120, 640, 960, 720], ink.river, 3, 8) +
    gulls([
      [180, 160],
      [280, 230],
      [420, 110],
      [720, 150],
      [1060, 220],
    ]),

  'ghe-ngo': (c) =>
    country(c, sky.gold, 330, ink.river) +
    sun(c, 980, 170, 70, ink.brick, ink.paper) +
    crowd(c) +
    box(0, 352, 1200, 450, ink.river) +
    ripples(c, [0, 362, 1200, 800], ink.mist, 12, 4) +
    `<defs><g id="ghe">${racingBoat}</g></defs>` +
    place(600, 480, 0.66, `<use href="#ghe" fill="${ink.green}"/>`) +
    place(570, 690, 1.02, `<use href="#ghe" fill="${ink.brick}"/>`),

  'dan-cuu-ho': (c) =>
    box(0, 0, 1200, 800, sky.rain) +
    fill(
      times(90, () => {
        const [x, y] = [c(-20, 1220), c(-10, 420)]
        return cut(x, y, x - 16, y + 58, 1.8)
      }),
      ink.paper,
      0.8,
    ) +
    treeline(c, -10, 1220, 400, 60, '#5f7f74') +
    palm(1090, 430, 320, -1) +
    place(300, 470, 1.3, floodedRoof) +
    box(0, 420, 1200, 390, '#456a6c') +
    place(300, 470, 1.3, roofTop) +
    figure(310, 306, 0.62, {
      shirt: ink.brick,
      headwear: 'bun',
      crossed: true,
      hands: [
        [60, -90],
        [20, -40],
      ],
    }) +
    figure(240, 306, 0.56, {
      shirt: ink.straw,
      headwear: 'short',
      crossed: true,
      hands: [
        [50, -60],
        [40, -50],
      ],
    }) +
    ripples(c, [0, 440, 1200, 800], ink.mist, 12, 4.4) +
    figure(560, 680, 1.05, {
      shirt: ink.ochre,
      headwear: 'helmet',
      left: true,
      hands: [
        [86, -250],
        [70, -190],
      ],
      trousers: ink.deep,
    }) +
    figure(720, 690, 0.95, {
      shirt: ink.deep,
      headwear: 'non',
      left: true,
      hip: [0, -70],
      feet: [
        [50, 0],
        [40, 0],
      ],
      hands: [
        [46, -110],
        [40, -90],
      ],
    }) +
    figure(870, 680, 1.05, {
      shirt: ink.green,
      headwear: 'soft',
      left: true,
      hands: [
        [60, -190],
        [40, -130],
      ],
      holding: stroke('M70-250L10 60', ink.bark, 8),
    }) +
    place(
      700,
      690,
      1.5,
      fill('M-200-44Q-40-26 130-34L200-60Q170 40 0 44Q-150 42-200-44Z', ink.brick) +
        fill([cut(-170, -16, 160, -20, 4, -8), cut(-140, 6, 130, 6, 3, -8)], ink.paper),
    ) +
    lifeRing(880, 712) +
    ripples(c, [380, 740, 1080, 790], ink.mist, 3, 5),
}

const crowd = (c: Chance): string =>
  fill('M0 350V300Q600 270 1200 300V360H0Z', '#9c7a4c') +
  times(46, (i) => {
    const [x, y] = [12 + i * 26 + c(-5, 5), 318 + c(-12, 14)]
    const shirt = [ink.brick, ink.cream, ink.deep, ink.ochre, ink.green][i % 5] ?? ink.brick
    return (
      fill(`M${x.toFixed(0)} ${(y + 40).toFixed(0)}v-22q11-12 22 0v22z`, shirt) +
      (i % 3
        ? disc(x + 11, y, 8, ink.skin)
        : disc(x + 11, y, 8, ink.skin) + fill(`M${(x - 5).toFixed(0)} ${(y - 1).toFixed(0)}l16-16 16 16z`, ink.straw))
    )
  }).join('')

const floodedRoof = box(-105, -90, 210, 90, ink.sand) + box(-60, -70, 40, 60, ink.deep)

const roofTop =
  polygon(
    [
      [-140, -74],
      [-80, -150],
      [80, -150],
      [140, -74],
    ],
    ink.brick,
  ) +
  fill(
    times(12, (i) => cut(-122 + i * 22, -78, -74 + i * 13.4, -146, 2)),
    ink.paper,
    0.6,
  )

const lifeRing = (x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="28" fill="none" stroke="${ink.paper}" stroke-width="16"/><circle cx="${x}" cy="${y}" r="28" fill="none" stroke="${ink.brick}" stroke-width="16" stroke-dasharray="22 22"/>`

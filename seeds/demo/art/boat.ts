import { box, cut, disc, fill, polygon, stroke, times } from './cut.ts'
import { figure } from './figure.ts'
import { ink } from './palette.ts'

/** A fishing boat with its crew, its waterline at (0, 0). */
export const trawler = [
  box(-16, -330, 8, 240, ink.black),
  stroke('M-12-326L-250-74M-12-326L240-96M-12-250L150-96', ink.black, 3),
  polygon(
    [
      [-12, -330],
      [60, -316],
      [-12, -300],
    ],
    '#b3261e',
  ),
  box(20, -190, 150, 110, ink.cream),
  box(10, -204, 172, 18, ink.brick),
  box(40, -168, 44, 40, ink.deep),
  box(104, -168, 44, 40, ink.deep),
  figure(-90, -66, 0.7, {
    shirt: ink.ochre,
    headwear: 'non',
    lean: 20,
    hands: [
      [70, -130],
      [60, -120],
    ],
    holding: stroke('M60-120L110-40', ink.paper, 3),
  }),
  figure(-190, -66, 0.7, { shirt: ink.green, headwear: 'soft', left: true }),
  fill('M-300-110Q-260-80-100-76H240Q280-84 320-126Q310-20 250 34H-210Q-280-10-300-110Z', ink.river),
  fill('M-300-110Q-260-80-100-76H240Q280-84 320-126L317-100Q280-62 240-56H-100Q-250-58-297-88Z', ink.brick),
  fill('M-240 6H276L250 34H-210Z', ink.bark),
  disc(270, -64, 11, ink.paper),
  disc(272, -64, 5, ink.black),
  fill(
    times(9, (i) => cut(-230 + i * 50, -40, -180 + i * 50, -38, 3)),
    ink.mist,
    0.8,
  ),
].join('')

/** A long boat whose hull takes the colour it is set down with. */
export const racingBoat =
  times(10, (i) =>
    figure(-400 + i * 82, 6, 0.62, {
      shirt: i % 2 ? ink.cream : ink.straw,
      bare: true,
      hip: [0, -40],
      feet: [
        [40, 0],
        [34, 0],
      ],
      lean: 24,
      hands: [
        [60, -70],
        [74, -50],
      ],
    }),
  ).join('') +
  '<path d="M-540-76Q-480-16-390-14H350Q460-20 560-116Q540 22 400 40H-390Q-510 30-540-76Z"/>' +
  fill([cut(-480, -14, 440, -2, 5, -8), cut(-400, 22, 390, 24, 4)], ink.straw) +
  fill(
    times(13, (i) => cut(-400 + i * 66, 4, -370 + i * 66, 18, 6, i % 2 ? 8 : -8)),
    ink.ochre,
  ) +
  stroke(times(10, (i) => `M${-368 + i * 82}-64l22 96`).join(''), ink.bark, 5) +
  fill(
    times(10, (i) => cut(-349 + i * 82, 16, -336 + i * 82, 76, 9)),
    ink.bark,
  ) +
  disc(508, -46, 11, ink.straw) +
  disc(510, -46, 5, ink.black) +
  fill(
    times(10, (i) => cut(-390 + i * 82, 70, -310 + i * 82, 76, 6)),
    ink.paper,
  )

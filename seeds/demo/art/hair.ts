import { cut, disc, fill, oval, times } from './cut.ts'
import { ink } from './palette.ts'

/** How hair is worn, or what is worn over it, in a portrait. */
export type Hair =
  | 'short'
  | 'receding'
  | 'crest'
  | 'bun'
  | 'bob'
  | 'long'
  | 'plait'
  | 'shaved'
  | 'krama'
  | 'non'
  | 'soft'

/** What is drawn before the shoulders: falls of hair behind the neck, tails of cloth. */
export function hairBehind(kind: Hair, colour: string): string {
  switch (kind) {
    case 'bun':
      return disc(236, 440, 80, colour) + fill(strands(182, 462, 6, 12), shine(colour))
    case 'long':
    case 'non':
      return (
        fill('M300 250Q222 330 214 520Q196 700 214 800Q270 842 338 800Q350 640 352 420Z', colour) +
        fill(
          times(8, (i) => cut(232 + i * 12, 780, 268 + i * 9, 430, 2.6, -18)),
          shine(colour),
        )
      )
    case 'plait':
      return (
        fill('M262 430Q198 500 216 590L286 590Q312 540 316 470Z', colour) +
        times(6, (i) => oval(250 + (i % 2 ? 8 : -8), 600 + i * 40, 36 - i * 2, 30, colour)).join('') +
        fill(
          times(6, (i) => cut(250 + (i % 2 ? 34 : -34), 588 + i * 40, 250 + (i % 2 ? -18 : 18), 620 + i * 40, 2.4, 5)),
          shine(colour),
        ) +
        fill('M224 826H278L290 900Q250 880 214 900Z', colour) +
        fill(cut(214, 826, 288, 826, 12), ink.brick)
      )
    default:
      return ''
  }
}

/** What is drawn over the face: the cap of hair, the wrapped krama, the hat. */
export function hairOver(kind: Hair, colour: string): string {
  switch (kind) {
    case 'shaved':
      return fill(
        times(9, (i) => cut(284 + i * 16, 372 - i * 14, 330 + i * 19, 264 - i * 3, 2.2, -22)),
        ink.bark,
        0.55,
      )
    case 'receding':
      return (
        fill(
          'M254 440Q232 290 300 236Q360 200 424 208Q372 250 374 330Q390 372 384 408Q358 388 332 404Q322 470 300 524Q262 500 254 440Z',
          colour,
        ) + fill(strands(268, 410, 9, 13), shine(colour))
      )
    case 'krama':
      return krama
    case 'non':
      return cap(colour) + non
    case 'soft':
      return cap(colour) + soft
    case 'bob':
      return (
        cap(colour) +
        fill('M262 330Q222 470 250 610Q330 660 392 612Q410 540 384 470Q372 400 420 330Z', colour) +
        fill(
          times(9, (i) => cut(264 + i * 14, 606, 296 + i * 12, 340, 2.6, -16)),
          shine(colour),
        )
      )
    case 'crest':
      return (
        cap(colour) +
        fill('M330 250Q380 156 500 184Q566 208 552 300Q528 250 470 256Z', colour) +
        fill(strands(330, 330, 8, 14), shine(colour))
      )
    case 'short':
    case 'bun':
    case 'long':
    case 'plait':
      return cap(colour) + fill(strands(276, 410, 11, 12), shine(colour))
  }
}

const cap = (colour: string): string =>
  fill(
    'M254 440Q226 204 400 188Q530 182 549 306Q552 322 546 332Q500 276 430 300Q396 326 394 404Q372 390 354 398Q330 392 328 440Q318 496 298 524Q262 498 254 440Z',
    colour,
  )

const shine = (colour: string): string => (colour === ink.black ? '#8a705c' : '#f5ead0')

const strands = (x: number, y: number, count: number, step: number): string[] =>
  times(count, (i) => cut(x + i * step * 0.9, y - i * 17, x + 128 + i * step * 0.9, y - 176 + i * 6, 2.4, -32))

const weave = [
  ...times(9, (i) => cut(262 + i * 34, 200 + Math.abs(i - 4) * 16, 276 + i * 32, 330 - Math.min(i, 4) * 4, 5)),
  ...times(5, (i) => cut(256 + i * 10, 356 - i * 28, 544 - i * 12, 312 - i * 22, 5, -52 + i * 3)),
  ...times(7, (i) => cut(214 + i * 3, 600 - i * 32, 276 + i * 2, 610 - i * 32, 5)),
  cut(232, 640, 262, 420, 5, -8),
  cut(250, 646, 280, 430, 4, -6),
]

const krama =
  fill('M246 400Q226 210 396 186Q540 180 556 330Q470 280 372 312Q300 338 284 430Z', ink.paper) +
  fill('M256 360Q200 420 212 600Q220 640 258 652Q280 560 296 430Z', ink.paper) +
  fill(weave, ink.brick)

const non =
  fill('M392 90Q412 100 660 322Q560 352 400 352Q220 350 120 330Q370 100 392 90Z', ink.straw) +
  fill(
    [
      ...times(15, (i) => cut(379 + i * 2, 104, 138 + i * 36, 346 - Math.abs(i - 7) * 1.6, 2.6)),
      cut(230, 236, 566, 236, 2.4, 14),
      cut(180, 286, 616, 280, 2.4, 16),
      cut(290, 180, 500, 180, 2.2, 10),
    ],
    ink.bark,
    0.7,
  ) +
  fill('M120 330Q220 350 400 352Q560 352 660 322Q560 380 400 382Q220 380 120 330Z', ink.bark) +
  fill([cut(404, 618, 440, 650, 4), cut(372, 380, 410, 632, 4.4, 20)], ink.paper)

const soft =
  fill(
    'M150 344Q226 310 252 286Q256 148 400 144Q536 144 552 268Q580 300 654 320Q560 300 400 306Q240 312 150 344Z',
    ink.green,
  ) +
  fill(
    [
      cut(250, 282, 552, 266, 6, -16),
      ...times(8, (i) => cut(280 + i * 26, 262 - Math.abs(i - 4) * 3, 300 + i * 22, 180 + Math.abs(i - 4) * 8, 2.6)),
      cut(170, 336, 640, 316, 3, -22),
    ],
    ink.leaf,
  )

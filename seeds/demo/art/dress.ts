import { cut, disc, fill, stroke, times } from './cut.ts'
import { ink } from './palette.ts'

/** What the shoulders of a portrait wear. */
export type Dress = 'ba-ba' | 'shirt' | 'ao-dai' | 'student' | 'coat' | 'robe' | 'krama' | 'khan-ran'

/** Draws the shoulders and collar, to be laid under the head; light falls in cuts from the front. */
export const dress = (kind: Dress, cloth: string): string =>
  fill('M60 1010Q70 800 210 742L330 700L470 690L560 735Q730 790 750 1010Z', cloth) +
  fill(folds, ink.paper, 0.62) +
  worn[kind](cloth)

const folds = [
  ...times(16, (i) => cut(560 + i * 10, 760 + i * 13, 520 + i * 8, 800 + i * 13, 3.4)),
  ...times(14, (i) => cut(130 + i * 5, 980 - i * 15, 180 + i * 5, 990 - i * 12, 3.4)),
]

const checks = (colour: string) =>
  fill('M262 716Q330 668 372 706Q440 742 512 690Q560 716 548 770Q470 838 380 820Q286 800 262 716Z', ink.paper) +
  fill('M470 776Q540 800 552 1010H420Q452 880 424 800Z', ink.paper) +
  fill(
    [
      ...times(4, (i) => cut(272 + i * 6, 726 + i * 22, 540 - i * 4, 716 + i * 26, 5, 42 - i * 6)),
      ...times(8, (i) => cut(296 + i * 33, 700 + (i % 2) * 8, 310 + i * 30, 800 + Math.min(i, 3) * 6, 5)),
      ...times(6, (i) => cut(430 + i * 3, 826 + i * 34, 546 + i, 820 + i * 34, 5)),
      ...times(3, (i) => cut(452 + i * 34, 800, 450 + i * 36, 1010, 5)),
    ],
    colour,
  )

const worn: Record<Dress, (cloth: string) => string> = {
  'ba-ba': () =>
    fill('M296 712Q350 800 420 812Q486 780 506 702L530 720Q502 832 424 852Q326 834 272 722Z', ink.paper, 0.85) +
    fill(cut(424, 840, 440, 1010, 3), ink.black) +
    times(3, (i) => disc(438 + i * 4, 876 + i * 54, 8, ink.paper)).join(''),
  shirt: () =>
    fill('M322 690L420 812L506 688L552 722L470 880L414 830L350 880L284 740Z', ink.paper) +
    fill([cut(330, 706, 414, 830, 3), cut(506, 700, 424, 828, 3), cut(418, 830, 436, 1010, 3)], ink.bark) +
    times(2, (i) => disc(436 + i * 5, 900 + i * 62, 8, ink.bark)).join(''),
  'ao-dai': () =>
    fill('M296 690Q392 752 506 676L516 736Q410 806 284 746Z', ink.straw) +
    fill([cut(292, 716, 512, 704, 3, 44), cut(430, 786, 590, 900, 3, 30)], ink.paper) +
    [
      [510, 800],
      [566, 856],
      [604, 920],
    ]
      .map(
        ([x = 0, y = 0]) =>
          fill(
            times(6, (i) => petal(x, y, i)),
            ink.straw,
          ) + disc(x, y, 6, ink.paper),
      )
      .join(''),
  student: () =>
    fill('M322 690L420 812L506 688L552 722L470 880L414 830L350 880L284 740Z', ink.cream) +
    fill(
      'M284 724Q400 850 540 706L560 740Q500 822 456 846L520 1000L462 960L424 868L396 1000L346 940L396 838Q320 810 266 748Z',
      '#b3261e',
    ) +
    fill([cut(300, 748, 420, 838, 3, 12), cut(540, 734, 440, 836, 3, -10), cut(440, 870, 486, 950, 3)], ink.ochre),
  coat: () =>
    fill('M322 690L420 812L506 688L520 716L430 900L300 716Z', ink.mist) +
    fill('M300 704L430 912L404 1010H330L250 760Z', ink.cream) +
    fill('M520 702L440 912L470 1010H520L590 760Z', ink.cream) +
    fill([cut(300, 708, 428, 910, 3), cut(522, 706, 440, 910, 3), cut(434, 912, 440, 1010, 3)], ink.bark) +
    stroke('M280 736Q300 900 360 930M560 736Q560 880 520 920', ink.deep, 13) +
    disc(366, 940, 24, ink.deep) +
    disc(366, 940, 11, ink.mist),
  robe: () =>
    fill('M470 690L560 735Q690 780 730 900L740 1010H520Q560 850 470 690Z', '#b07347') +
    fill('M290 716Q330 780 400 800Q500 880 520 1010H60Q70 800 210 742Z', ink.ochre) +
    fill(
      times(10, (i) => cut(250 + i * 9, 744 + i * 3, 110 + i * 42, 1008, 5, -40 + i * 6)),
      ink.brick,
    ) +
    fill(
      times(9, (i) => cut(286 + i * 10, 748 + i * 6, 150 + i * 40, 1000, 2.4, -36 + i * 6)),
      ink.paper,
      0.7,
    ) +
    fill(cut(296, 724, 524, 1000, 9, -42), ink.brick),
  krama: () => checks(ink.brick),
  'khan-ran': () => checks(ink.black),
}

const petal = (x: number, y: number, i: number): string => {
  const angle = (i * Math.PI) / 3
  return cut(x, y, x + Math.cos(angle) * 26, y + Math.sin(angle) * 26, 8)
}

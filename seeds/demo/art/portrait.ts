import { chance } from './chance.ts'
import { cut, fill, times } from './cut.ts'
import { type Dress, dress } from './dress.ts'
import { type Hair, hairBehind, hairOver } from './hair.ts'
import { ink, skins } from './palette.ts'
import { sheet } from './sheet.ts'
import { rays, tufts } from './texture.ts'

/** How one person is cut for a portrait in profile. */
export type Sitter = {
  paper: string
  dress: Dress
  cloth: string
  hair: Hair
  /** Black, or the grey of age. */
  hairColour: string
  skin: 0 | 1 | 2 | 3
  woman: boolean
  old: boolean
  facingLeft: boolean
  glasses: boolean
  seed: number
}

/** Draws the sitter as an 800 × 1000 SVG. */
export function drawPortrait(it: Sitter): string {
  const c = chance(it.seed)
  const body = [
    hairBehind(it.hair, it.hairColour),
    dress(it.dress, it.cloth),
    face(it),
    hairOver(it.hair, it.hairColour),
    it.glasses ? spectacles : '',
  ].join('')
  const seen = it.facingLeft ? `<g transform="translate(800 0)scale(-1 1)">${body}</g>` : body
  const back = `<path d="M0 0h800v1000H0z" fill="${it.paper}"/>${rays(c, [400, 400], [230, 660], 76, 5, ink.paper)}`
  const grass = tufts(c, [-20, 820], 1008, 110, 22, ink.pine, ink.ochre)
  return sheet(800, 1000, back + seen + grass)
}

const outline = {
  man: 'M258 390Q250 226 404 212Q520 212 546 322Q550 348 547 366Q549 384 562 410Q576 436 592 458Q596 474 566 482Q559 490 566 501Q574 513 560 520Q572 528 564 541Q552 552 557 574Q558 612 516 622Q470 628 440 616Q396 646 352 640Q316 618 300 540Q262 470 258 390Z',
  woman:
    'M258 390Q250 226 404 212Q516 212 540 322Q544 350 542 372Q544 390 558 416Q570 440 582 456Q584 470 558 477Q552 486 564 498Q574 512 558 518Q572 527 560 542Q546 554 548 574Q546 606 508 616Q466 622 436 608Q396 638 352 636Q318 616 300 540Q262 470 258 390Z',
}

function face(it: Sitter): string {
  const skin = skins[it.skin]
  const jaw = times(it.woman ? 0 : 12, (i) => cut(356 + i * 12, 618 - i * 1.5, 372 + i * 13, 572 - i * 1.2, 3.4))
  const cheek = times(it.woman ? 6 : 9, (i) => cut(322 + i * 3, 508 + i * 10, 372 - i * 2, 490 + i * 11, 3))
  const brow = it.old ? 6 : it.woman ? 5 : 8
  const years = it.old
    ? [
        cut(528, 276, 460, 268, 2.4, 6),
        cut(536, 298, 456, 288, 2.4, 6),
        cut(476, 380, 446, 366, 2.2),
        cut(474, 390, 440, 388, 2.2),
        cut(476, 400, 446, 410, 2.2),
        cut(534, 470, 508, 532, 3, -8),
        cut(512, 420, 486, 424, 2.2, -4),
        cut(470, 500, 462, 556, 2.4, -8),
      ]
    : []
  return [
    fill('M318 548Q332 660 296 722Q390 800 506 714Q480 664 476 590Z', skin.light),
    fill('M318 548Q332 660 300 716Q356 772 412 758Q404 690 452 622Q380 640 372 580Z', skin.dark),
    fill(outline[it.woman ? 'woman' : 'man'], skin.light),
    fill([...jaw, ...cheek, ...years], skin.dark, 0.9),
    fill('M356 404Q334 386 328 412Q328 456 354 472Q378 468 374 432Q372 410 356 404Z', skin.light),
    fill([cut(346, 416, 350, 460, 4, -8), cut(340, 408, 366, 410, 2.6, -8)], skin.dark),
    fill(cut(498, 392, 538, 388, 8, -2), ink.cream),
    fill(
      `M516 382Q530 378 534 388Q530 398 518 397Q510 390 516 382Z${cut(490, 392, 541, 384, 3.4, it.woman ? -9 : -7)}`,
      ink.black,
    ),
    it.woman ? fill([cut(536, 385, 552, 376, 2.4), cut(530, 381, 543, 370, 2)], ink.black) : '',
    fill(cut(480, 354, 545, 350, brow, -9), it.old ? it.hairColour : ink.black),
    fill([cut(566, 472, 548, 478, 4), cut(552, 458, 545, 476, 2.4, -4)], skin.dark),
    it.woman
      ? fill(
          'M532 520Q548 504 564 507Q569 514 560 519Q568 527 559 535Q544 535 532 520Z',
          it.old ? '#94553f' : '#9e4a38',
        )
      : '',
    fill(cut(522, 521, 562, 520, 3, 3), skin.dark),
  ].join('')
}

const spectacles =
  '<g fill="none" stroke="#2a231e" stroke-width="7"><path d="M492 362q-6 52 26 56q30 0 36-30q2-24-6-28q-30-8-56 2zM492 376L368 404q-22 2-24 26"/></g>'

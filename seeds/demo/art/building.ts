import { box, cut, disc, fill, place, polygon, times } from './cut.ts'
import { ink } from './palette.ts'

/** A Khmer pagoda, its terrace on (x, y), `size` half as wide as it is tall. */
export const pagoda = (x: number, y: number, size: number): string => place(x, y, size / 100, pagodaDrawing)

const tier = (y: number, width: number, height: number, colour: string, edge: string): string => {
  const a = width / 2
  const [h, tip] = [height, a * 0.16]
  const roof = `M0 ${y - h}Q${a * 0.35} ${y - h * 0.25} ${a} ${y}q${a * 0.1}-${h * 0.02} ${tip}-${h * 0.16}q${a * 0.02} ${h * 0.3}-${a * 0.2} ${h * 0.3}H-${a * 0.96}q-${a * 0.22} 0-${a * 0.2}-${h * 0.3}q${a * 0.06} ${h * 0.14} ${tip} ${h * 0.16}Q-${a * 0.35} ${y - h * 0.25} 0 ${y - h}Z`
  const tiles = times(Math.round(width / 9), (i) => {
    const t = ((i + 0.5) / Math.round(width / 9)) * 2 - 1
    return cut(t * a * 0.92, y - h * 0.04, t * a * 0.88, y - h * (1 - Math.abs(t) ** 0.62) * 0.84, 0.7)
  })
  return fill(roof, colour) + fill(tiles, edge, 0.75)
}

const pagodaDrawing = [
  box(-62, -10, 124, 10, ink.cream),
  box(-52, -16, 104, 6, ink.sand),
  box(-44, -50, 88, 34, ink.brick),
  ...times(6, (i) => box(-44 + i * 16.4, -50, 6, 34, ink.paper)),
  fill('M-7-16v-20q7-10 14 0v20z', ink.black),
  tier(-46, 128, 42, ink.pine, ink.leaf),
  tier(-58, 96, 46, ink.brick, ink.sand),
  tier(-72, 66, 46, ink.ochre, ink.paper),
  tier(-86, 40, 40, ink.brick, ink.sand),
  fill('M-3-124Q-1-140 0-160Q1-140 3-124Z', ink.ochre),
  disc(0, -134, 2.8, ink.brick),
  disc(0, -142, 2, ink.brick),
].join('')

/** A village house with a tiled roof, its foot at (x, y), 220 wide at scale 1. */
export const house = (x: number, y: number, scale: number, roof: string = ink.brick, wall: string = ink.sand): string =>
  place(
    x,
    y,
    scale,
    [
      box(-105, -130, 210, 130, wall),
      polygon(
        [
          [-140, -118],
          [-84, -196],
          [84, -196],
          [140, -118],
        ],
        roof,
      ),
      fill(
        times(13, (i) => cut(-120 + i * 20, -121, -78 + i * 13, -192, 1.8)),
        ink.paper,
        0.6,
      ),
      fill([cut(-120, -142, 122, -142, 1.8), cut(-104, -166, 104, -166, 1.8)], ink.black, 0.35),
      box(-105, -118, 210, 9, ink.black),
      box(-24, -92, 48, 92, ink.bark),
      fill(cut(0, -90, 0, -2, 1.6), ink.paper, 0.6),
      box(-84, -88, 42, 44, ink.river),
      box(42, -88, 42, 44, ink.river),
      fill(
        [cut(-63, -88, -63, -44, 2), cut(-84, -66, -42, -66, 2), cut(63, -88, 63, -44, 2), cut(42, -66, 84, -66, 2)],
        ink.paper,
      ),
      fill(
        times(4, (i) => cut(-100, -30 + i * 8, -50 - i * 8, -30 + i * 8, 1.5)),
        ink.earth,
        0.6,
      ),
      box(-116, -4, 232, 8, ink.earth),
    ].join(''),
  )

/** A house of palm leaf and bamboo. */
export const hut = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    [
      box(-96, -106, 192, 106, ink.earth),
      fill(
        times(11, (i) => cut(-88 + i * 17.6, -102, -88 + i * 17.6, -2, 2)),
        ink.sand,
        0.55,
      ),
      box(-22, -84, 44, 84, ink.black),
      fill('M-140-84Q-60-150-56-178H56Q60-150 140-84Q0-112-140-84Z', ink.bark),
      fill(
        times(24, (i) => cut(-130 + i * 11.3, -78 - Math.sin((i / 23) * 3.14) * 18, -52 + i * 4.5, -176, 2)),
        ink.ochre,
        0.75,
      ),
    ].join(''),
  )

/** A public building with pillars, a flag above, and room on its front for what it is. */
export const hall = (x: number, y: number, scale: number, sign = ''): string =>
  place(
    x,
    y,
    scale,
    [
      box(-230, -170, 460, 170, ink.cream),
      box(-250, -196, 500, 30, ink.brick),
      box(-110, -240, 220, 48, ink.cream),
      box(-122, -252, 244, 14, ink.brick),
      box(-42, -118, 84, 118, ink.deep),
      fill([cut(0, -116, 0, -2, 2), cut(-42, -80, 42, -80, 1.6)], ink.paper),
      ...[-200, -132, 84, 152].map((wx) => box(wx, -124, 48, 62, ink.river)),
      fill(
        [-200, -132, 84, 152].flatMap((wx) => [cut(wx + 24, -124, wx + 24, -62, 2), cut(wx, -94, wx + 48, -94, 2)]),
        ink.paper,
      ),
      ...[-66, 54].map((px) => box(px, -166, 12, 166, ink.sand)),
      box(-260, -6, 520, 12, ink.earth),
      box(-2, -340, 4, 90, ink.black),
      flag(2, -338, 0.9),
      sign,
    ].join(''),
  )

/** The national flag on its pole's right, its corner at (x, y). */
export const flag = (x: number, y: number, scale: number): string =>
  place(x, y, scale, fill('M0 0Q22-8 40 0T78 0V48Q58 56 40 48T0 48Z', '#b3261e') + fill(star(39, 24, 14), '#f0c93a'))

const star = (x: number, y: number, r: number): string =>
  `M${times(10, (i) => {
    const [angle, reach] = [(i * Math.PI) / 5 - Math.PI / 2, i % 2 ? r * 0.4 : r]
    return `${(x + Math.cos(angle) * reach).toFixed(1)} ${(y + Math.sin(angle) * reach).toFixed(1)}`
  }).join('L')}Z`

import { cut, disc, fill, type Point, place, short, stroke, times } from './cut.ts'
import { type Headwear, head } from './head.ts'
import { ink, skins } from './palette.ts'

/** What a small figure in a scene wears and does. All points are in its own units: feet at (0, 0), 300 tall, facing right. */
export type Figure = Partial<{
  shirt: string
  trousers: string
  /** Colour of a long skirt or sarong over the legs. */
  skirt: string
  /** Colour of a long coat or áo dài that falls over the trousers to this many units below the hip. */
  coat: number
  /** A krama round the neck. */
  scarf: string
  /** Short sleeves bare the forearms. */
  bare: boolean
  headwear: Headwear
  hair: string
  skin: 0 | 1 | 2 | 3
  left: boolean
  hip: Point
  /** How far the back leans forward, in degrees. */
  lean: number
  /** How far the head bows beyond the back, in degrees. */
  nod: number
  feet: [Point, Point]
  /** Far hand, then near hand. */
  hands: [Point, Point]
  /** Sits cross-legged on the ground. */
  crossed: boolean
  /** Something held, drawn between the body and the near arm. */
  holding: string
}>

/** Draws one person at (x, y), the ground under their feet. */
export function figure(x: number, y: number, scale: number, it: Figure = {}): string {
  const hip: Point = it.hip ?? (it.crossed ? [0, -26] : [0, -142])
  const lean = it.lean ?? 0
  const turn = (lean * Math.PI) / 180
  const shoulder: Point = [hip[0] + Math.sin(turn) * 88, hip[1] - Math.cos(turn) * 88]
  const [far, near] = it.hands ?? [
    [hip[0] + 17, hip[1] + 8],
    [hip[0] - 12, hip[1] + 9],
  ]
  const skin = skins[it.skin ?? 2]
  const body = `<g transform="translate(${short(...hip)})rotate(${lean})">${torso(it)}${headOn(it, skin)}</g>`
  const drawn = [
    arm([shoulder[0] + 9, shoulder[1]], far, it, skin.dark),
    legs(it, hip, skin.dark),
    body,
    it.holding ?? '',
    arm([shoulder[0] - 9, shoulder[1] + 2], near, it, skin.light, true),
  ]
  return place(x, y, scale, drawn.join(''), it.left)
}

function headOn(it: Figure, skin: { light: string; dark: string }): string {
  const scarf = it.scarf
    ? fill('M-20-96Q0-112 22-96L20-84Q0-76-18-84Z', ink.paper) +
      fill(
        [cut(-16, -92, 18, -92, 2.4), cut(-8, -100, -8, -80, 2), cut(2, -102, 2, -78, 2), cut(12, -100, 12, -80, 2)],
        it.scarf,
      )
    : ''
  const bow = (it.nod ?? 0) - (it.lean ?? 0) * 0.45
  return `<g transform="translate(1 9)"><g transform="rotate(${short(bow)} 0 -100)">${head(it.headwear ?? 'short', skin, it.hair ?? ink.black)}</g></g>${scarf}`
}

function torso(it: Figure): string {
  const colour = it.shirt ?? ink.river
  const long = it.coat ?? 0
  const hem = long ? `Q-30 ${long * 0.5}-34 ${long}H34Q30 ${long * 0.5} 25 8Z` : 'Z'
  const light = times(8, (i) => cut(-22 + i * 0.4, -78 + i * 11, -9 + i, -75 + i * 11, 1.6))
  return (
    fill(`M25 8Q27-40 24-80Q14-100 0-100Q-16-100-25-80Q-28-40-25 8${hem}`, colour) +
    fill(light, ink.paper, 0.7) +
    (long ? fill([cut(4, -80, 8, long, 1.6), cut(-24, 20, -28, long - 6, 1.6)], ink.black, 0.5) : '')
  )
}

function legs(it: Figure, hip: Point, shade: string): string {
  const colour = it.trousers ?? ink.black
  if (it.crossed)
    return (
      fill('M-40 2Q-46-30-14-38L20-38Q66-30 66-6Q64 4 40 2Z', it.skirt ?? colour) +
      fill([cut(-30, -8, 44, -12, 1.8, -8), cut(-24, -20, 20, -24, 1.4, -4)], ink.paper, 0.5)
    )
  const feet = it.feet ?? [
    [14, 0],
    [-10, 0],
  ]
  if (it.skirt && !it.hip)
    return (
      shoes(feet, shade) +
      fill('M-25-146H25Q34-70 32-10Q0-2-32-10Q-34-70-25-146Z', it.skirt) +
      fill(
        times(5, (i) => cut(-16 + i * 8, -120, -20 + i * 10, -16, 1.6)),
        ink.paper,
        0.45,
      )
    )
  const drawn = feet.map((foot, i) => {
    const knee = joint([hip[0] + (i ? -6 : 6), hip[1]], foot, 71, (x, y) => x - y * 0.1)
    return stroke(
      `M${short(hip[0] + (i ? -9 : 9), hip[1])}L${short(...knee)}L${short(foot[0], foot[1] - 14)}`,
      colour,
      25,
    )
  })
  return shoes(feet, shade) + drawn.join('')
}

const shoes = (feet: [Point, Point], shade: string): string =>
  fill(
    feet.map(([x, y]) => cut(x - 14, y - 5, x + 26, y - 3, 11)),
    shade,
  )

function arm(from: Point, hand: Point, it: Figure, skin: string, near = false): string {
  const elbow = joint(from, hand, 50, (x, y) => y - x * 0.6)
  const shirt = it.shirt ?? ink.river
  const lower = `M${short(...elbow)}L${short(...hand)}`
  const edge = near ? stroke(`M${short(from[0] - 2, from[1] + 14)}L${short(...elbow)}`, ink.black, 22) : ''
  const shadow = near ? `<g opacity=".18">${edge}</g>` : ''
  return (
    shadow +
    (it.bare ? stroke(lower, skin, 14) : '') +
    disc(hand[0], hand[1], 9, skin) +
    stroke(`M${short(...from)}L${short(...elbow)}`, shirt, 19) +
    (it.bare
      ? ''
      : stroke(
          `M${short(...elbow)}L${short(elbow[0] + (hand[0] - elbow[0]) * 0.8, elbow[1] + (hand[1] - elbow[1]) * 0.8)}`,
          shirt,
          17,
        ))
  )
}

/** Where a limb of two equal bones bends, of the two places it could, the one most preferred. */
function joint(from: Point, to: Point, bone: number, prefer: (x: number, y: number) => number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const out = Math.sqrt(Math.max(0, bone * bone - (length * length) / 4))
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const a: Point = [mx - (dy / length) * out, my + (dx / length) * out]
  const b: Point = [mx + (dy / length) * out, my - (dx / length) * out]
  return prefer(a[0], a[1]) > prefer(b[0], b[1]) ? a : b
}

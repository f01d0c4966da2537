import { z } from 'zod'

export type Ring = [lon: number, lat: number][]
/** GeoJSON's MultiPolygon, in degrees (WGS84). */
export type Shape = { type: 'MultiPolygon'; coordinates: Ring[][] }
/** One area of a file: what it calls itself, and its outline. */
export type Area = { key: string | undefined; code: string | undefined; name: string; shape: Shape }

/** About 40 metres: half a dot of the map. */
const tolerance = 0.0004

const spot = z.tuple([z.number().min(102).max(118), z.number().min(7).max(24)]).rest(z.number())
const ring = z.array(spot).min(4)
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])
const word = z.union([z.string(), z.number()]).transform(String).optional()
const file = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(z.object({ properties: z.object({ key: word, code: word, name: word }), geometry }))
    .min(1)
    .max(20_000),
})

/**
 * Reads a GeoJSON FeatureCollection of areas. A feature says which unit it is by `key` (ours) or `code` (the State's, of
 * the day from which the boundary holds). Outlines are thinned to what a map of a province can show.
 * @throws Error that names the first place where the file is not what it should be.
 */
export function readAreas(text: string): Area[] {
  const parsed = file.safeParse(parse(text))
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!
    throw new Error(`${path.join('.') || 'the file'}: ${message}. Wanted: GeoJSON, WGS84 degrees, within Vietnam.`)
  }
  return parsed.data.features.map(({ properties: { key, code, name }, geometry: { type, coordinates } }) => {
    const polygons = type === 'Polygon' ? [coordinates] : coordinates
    const thinned = polygons.map((rings) => rings.map((it) => thin(it.map(([lon, lat]) => [lon, lat]))))
    return { key, code, name: name ?? key ?? code ?? '?', shape: { type: 'MultiPolygon', coordinates: thinned } }
  })
}

/** The middle of the largest part: where a unit without a centre point is put on a map. */
export function centreOf({ coordinates }: Shape): { lon: number; lat: number } {
  const [outer] = coordinates.map((rings) => rings[0]!).toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)))
  const whole = area(outer!)
  let [lon, lat] = [0, 0]
  eachSide(outer!, ([x, y], [nextX, nextY]) => {
    lon += (x + nextX) * (x * nextY - nextX * y)
    lat += (y + nextY) * (x * nextY - nextX * y)
  })
  return { lon: lon / (6 * whole), lat: lat / (6 * whole) }
}

/** Leaves out what lies within the tolerance of the line between its neighbours (Douglas and Peucker, 1973). */
function thin(ring: Ring): Ring {
  const far = ring.reduce((best, it, at) => (distance(it, ring[0]!) > distance(ring[best]!, ring[0]!) ? at : best), 0)
  const thinned = [...between(ring.slice(0, far + 1)), ...between(ring.slice(far)).slice(1)]
  return thinned.length < 4 ? ring : thinned.map(([x, y]) => [round(x), round(y)])
}

function between(line: Ring): Ring {
  const [from, to] = [line[0]!, line.at(-1)!]
  let [worst, at] = [0, 0]
  line.forEach((it, index) => {
    const off = offLine(it, from, to)
    if (off > worst) [worst, at] = [off, index]
  })
  if (worst <= tolerance) return line.length > 1 ? [from, to] : line
  return [...between(line.slice(0, at + 1)), ...between(line.slice(at)).slice(1)]
}

function offLine([x, y]: Ring[0], [fromX, fromY]: Ring[0], [toX, toY]: Ring[0]): number {
  const length = Math.hypot(toX - fromX, toY - fromY)
  if (length === 0) return Math.hypot(x - fromX, y - fromY)
  return Math.abs((toX - fromX) * (fromY - y) - (fromX - x) * (toY - fromY)) / length
}

function area(ring: Ring): number {
  let sum = 0
  eachSide(ring, ([x, y], [nextX, nextY]) => {
    sum += (x * nextY - nextX * y) / 2
  })
  return sum
}

function eachSide(ring: Ring, visit: (from: Ring[0], to: Ring[0]) => void): void {
  ring.forEach((it, at) => {
    visit(it, ring[(at + 1) % ring.length]!)
  })
}

const distance = ([x, y]: Ring[0], [toX, toY]: Ring[0]) => Math.hypot(x - toX, y - toY)
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error('The file is not JSON.', { cause: error })
  }
}

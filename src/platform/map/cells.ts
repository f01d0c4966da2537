import { Delaunay } from 'd3-delaunay'

export type Point = { lon: number; lat: number }
export type Spot = [x: number, y: number]
/** One place of the map: its outlines and where its name stands. */
export type Cell = { outlines: Spot[][]; centre: Spot }
export type MapDrawing = { width: number; height: number; cells: Cell[] }
/** The outlines of one place in degrees: GeoJSON's MultiPolygon. */
export type Outlines = readonly (readonly (readonly (readonly [lon: number, lat: number])[])[])[]

/** How wide the sketch is drawn, and how far it reaches beyond the outermost centres. */
const width = 860
const margin = 62

/**
 * Draws the area nearest to each centre point (Voronoi), within a rounded outline around them all.
 * A sketch: the cells are not administrative boundaries, and say nothing of where one commune ends.
 */
export function mapCells(points: Point[]): MapDrawing {
  if (points.length < 3) return { width, height: 0, cells: [] }
  const { spots, height } = project(points)
  const outline = roundedHull(spots)
  const voronoi = Delaunay.from(spots).voronoi([0, 0, width, height])
  const cells = spots.map((spot, index): Cell => {
    const polygon = (voronoi.cellPolygon(index) ?? []).slice(0, -1) as Spot[]
    const clipped = clip(polygon, outline)
    return { outlines: [clipped], centre: clipped.length > 2 ? centroid(clipped) : spot }
  })
  return { width, height, cells }
}

/** Draws the official boundaries of places, each name in the middle of the largest part. */
export function mapShapes(places: Outlines[]): MapDrawing {
  const points = places.flatMap((it) => it.flat(2).map(([lon, lat]) => ({ lon, lat })))
  if (points.length === 0) return { width, height: 0, cells: [] }
  const { spots, height } = project(points, 8)
  const waiting = [...spots]
  const cells = places.map((place): Cell => {
    const outlines = place.flat().map((ring) => waiting.splice(0, ring.length))
    const largest = outlines.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0]!
    return { outlines, centre: centroid(largest) }
  })
  return { width, height, cells }
}

/** A cell's outlines as the `d` of an SVG path. */
export const pathOf = (outlines: readonly Spot[][]): string =>
  outlines.map((it) => `M${it.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('')

/** A small area: one degree of longitude is shorter than one of latitude by the cosine of the latitude. */
function project(points: Point[], edge = margin): { spots: Spot[]; height: number } {
  const [west, east] = reachOf(points.map(({ lon }) => lon))
  const [south, north] = reachOf(points.map(({ lat }) => lat))
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (width - 2 * edge) / Math.max((east - west) * squeeze, 1e-6)
  const spots = points.map(
    ({ lon, lat }): Spot => [edge + (lon - west) * squeeze * scale, edge + (north - lat) * scale],
  )
  return { spots, height: Math.round((north - south) * scale + 2 * edge) }
}

const reachOf = (degrees: number[]): [number, number] =>
  degrees.reduce<[number, number]>(([low, high], it) => [Math.min(low, it), Math.max(high, it)], [Infinity, -Infinity])

/** The hull of the centres, moved outward and rounded. */
function roundedHull(spots: Spot[]): Spot[] {
  const around = spots.flatMap(([x, y]) =>
    Array.from({ length: 24 }, (_, step): Spot => {
      const angle = (step / 24) * 2 * Math.PI
      return [x + margin * 0.95 * Math.cos(angle), y + margin * 0.95 * Math.sin(angle)]
    }),
  )
  return [...Delaunay.from(around).hull].map((index) => around[index]!)
}

/** Cuts a convex polygon down to another (Sutherland–Hodgman). */
function clip(polygon: Spot[], outline: Spot[]): Spot[] {
  const turn = Math.sign(area(outline))
  return outline.reduce<Spot[]>((left, from, index) => {
    const to = outline[(index + 1) % outline.length]!
    const side = (spot: Spot) =>
      turn * ((to[0] - from[0]) * (spot[1] - from[1]) - (to[1] - from[1]) * (spot[0] - from[0]))
    return left.flatMap((spot, at) => {
      const before = left.at(at - 1)!
      const [here, there] = [side(spot), side(before)]
      const crossing = here >= 0 !== there >= 0 ? [between(before, spot, there / (there - here))] : []
      return here >= 0 ? [...crossing, spot] : crossing
    })
  }, polygon)
}

const between = (a: Spot, b: Spot, share: number): Spot => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]

function area(polygon: Spot[]): number {
  return polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length]!
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

function centroid(polygon: Spot[]): Spot {
  const whole = area(polygon)
  let [cx, cy] = [0, 0]
  polygon.forEach(([x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length]!
    const cross = x * nextY - nextX * y
    cx += (x + nextX) * cross
    cy += (y + nextY) * cross
  })
  return [cx / (6 * whole), cy / (6 * whole)]
}

import { mapCells, mapShapes, pathOf } from '#platform/map/cells.ts'
import { mapStepsOf, stepOf } from '#platform/map/steps.ts'
import type { Place } from '../queries/places.ts'
import { escaped, svgOf } from './bar-chart.ts'

const shades = ['#f5f5f4', '#fbd5d5', '#f0a3a3', '#d25757', '#9b1c1c'] as const
const legend = { left: 12, line: 22, box: 14 }

/**
 * The communes, the darker the more they have, with a legend in numbers: by official boundaries where all have one, else the area
 * nearest to each centre, which says nothing of where a commune ends. Nothing where fewer than three places are known.
 */
export function unitMap(places: readonly Place[], counts: ReadonlyMap<string, number>): string | undefined {
  const isOfficial = places.every(({ outlines }) => outlines !== null)
  const { width, height, cells } = isOfficial
    ? mapShapes(places.map(({ outlines }) => outlines!))
    : mapCells([...places])
  if (places.length < 3 || cells.length === 0) return undefined
  const of = ({ unitId }: Place) => counts.get(unitId) ?? 0
  const steps = mapStepsOf(places.map(of))
  const areas = places.map((it, at) => {
    const { outlines } = cells[at]!
    const shade = shades[stepOf(steps, of(it)) - 1]
    return `<path d="${pathOf(outlines)}" fill="${shade}" stroke="#57534e" stroke-width="0.8"/>`
  })
  const names = places.map((it, at) => {
    const [x, y] = cells[at]!.centre
    const colour = stepOf(steps, of(it)) >= 4 ? '#ffffff' : '#1c1917'
    return (
      `<text x="${Math.round(x)}" y="${Math.round(y)}" text-anchor="middle" font-size="11" fill="${colour}">` +
      `${escaped(it.name)}<tspan x="${Math.round(x)}" dy="14" font-weight="bold">${of(it)}</tspan></text>`
    )
  })
  const keys = steps.map(({ step, from, to }, at) => {
    const y = height + 10 + at * legend.line
    const words = to === undefined ? `từ ${from}` : from === to ? `${from}` : `${from}–${to}`
    return (
      `<rect x="${legend.left}" y="${y}" width="${legend.box}" height="${legend.box}" fill="${shades[step - 1]}" stroke="#57534e"/>` +
      `<text x="${legend.left + legend.box + 8}" y="${y + 12}">${words}</text>`
    )
  })
  return svgOf(width, height + 16 + steps.length * legend.line, [...areas, ...names, ...keys].join(''))
}

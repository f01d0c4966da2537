import { formatNumber } from '#platform/text/numbers.ts'

export type Bar = { label: string; value: number }

const line = { height: 26, label: 250, chart: 300, value: 60 }

/** Bars lying down, a line each, the longest as wide as the chart: an SVG for a document, in one colour so that it copies well. */
export function barChart(bars: readonly Bar[]): string {
  const width = line.label + line.chart + line.value
  const height = bars.length * line.height + 8
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const rows = bars.map(({ label, value }, at) => {
    const y = at * line.height + 4
    const long = Math.round((value / most) * line.chart)
    return (
      `<text x="${line.label - 8}" y="${y + 16}" text-anchor="end">${escaped(label)}</text>` +
      `<rect x="${line.label}" y="${y + 4}" width="${long}" height="${line.height - 10}" fill="#9b1c1c"/>` +
      `<text x="${line.label + long + 6}" y="${y + 16}">${formatNumber(value)}</text>`
    )
  })
  return svgOf(width, height, rows.join(''))
}

/** A drawing with the font of the documents. */
export const svgOf = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
  `<g font-family="Be Vietnam Pro" font-size="13" fill="#1c1917">${inside}</g></svg>`

/** Text that may stand in an SVG. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

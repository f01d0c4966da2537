import { useId } from 'preact/hooks'
import { FigureLink } from './figure-link.tsx'
import { useNumbers, useWords } from './locale.ts'
import { Table } from './table.tsx'

export type BarSeries = { name: string; values: number[]; hrefs?: (string | undefined)[] }

type Props = {
  /** What the chart shows, in one sentence. */
  title: string
  caption: string
  labels: string[]
  /** One or two: the first is drawn solid, the second hatched. */
  series: [BarSeries] | [BarSeries, BarSeries]
}

const height = 160
const wide = 26

/** Columns over a few periods or places, as a picture, with a table of the same figures beneath. */
export function Bars({ title, caption, labels, series }: Props) {
  const text = useWords()
  const written = useNumbers()
  const hatch = useId()
  const most = Math.max(1, ...series.flatMap((one) => one.values))
  const step = series.length * (wide + 5) + 16
  const width = Math.max(200, labels.length * step + 16)
  return (
    <figure class="bars">
      <svg class="chart" viewBox={`0 0 ${width} ${height + 56}`} width={width * 1.25} role="img" aria-label={title}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v6" stroke="currentColor" stroke-width="2.2" />
          </pattern>
        </defs>
        {labels.map((label, column) => (
          <g key={label}>
            {series.map((one, order) => {
              const value = one.values[column] ?? 0
              const tall = Math.round((value / most) * height)
              const x = 14 + column * step + order * (wide + 5)
              const y = 26 + height - tall
              return (
                <g key={one.name}>
                  <rect
                    class={order === 0 ? 'a' : 'b'}
                    fill={order === 0 ? undefined : `url(#${hatch})`}
                    {...{ x, y }}
                    width={wide}
                    height={tall}
                  />
                  <text class="v" x={x + wide / 2} y={y - 6}>
                    {written(value)}
                  </text>
                </g>
              )
            })}
            <text x={14 + column * step + (series.length * (wide + 5) - 5) / 2} y={height + 46} text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
        <path class="base" d={`M4 ${26 + height}H${width - 4}`} />
      </svg>
      <Table
        caption={caption}
        columns={[{ key: 'name', label: text.row }, ...labels.map((label) => ({ key: label, label, numeric: true }))]}
        rows={series.map((one) => ({
          name: one.name,
          ...Object.fromEntries(
            labels.map((label, column) => [
              label,
              <FigureLink key={label} value={one.values[column] ?? 0} href={one.hrefs?.[column]} />,
            ]),
          ),
        }))}
      />
    </figure>
  )
}

import { type MapDrawing, pathOf, type Spot } from '#platform/map/cells.ts'
import { mapStepsOf, stepOf } from '#platform/map/steps.ts'

/** A place of a map: what is counted there, and where its figure leads. `words` says both to who cannot see. */
export type Area = { id: string; short: string; count: number; words: string; href?: string | undefined }

type Props = {
  areas: readonly Area[]
  drawing: MapDrawing
  label: string
  /** A small picture of the whole, without names and links. */
  teaser?: boolean | undefined
}

/** Places in their shapes, the darker the more, each a link. Every figure also stands in a table or list beside it. */
export function AreaMap({ areas, drawing, label, teaser }: Props) {
  const steps = mapStepsOf(areas.map(({ count }) => count))
  const shapes = areas.map((it, index) => ({
    ...{ ...it, ...drawing.cells[index]! },
    class: `s${stepOf(steps, it.count)}`,
  }))
  const viewBox = `0 0 ${drawing.width} ${drawing.height}`
  if (teaser)
    return (
      <svg class="map teaser" {...{ viewBox }} role="img" aria-label={label}>
        {shapes.map((it) => (
          <path key={it.id} class={it.class} d={pathOf(it.outlines)} />
        ))}
      </svg>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links
    <svg class="map" {...{ viewBox }} role="group" aria-label={label}>
      {shapes.map((it) => (
        <a key={it.id} href={it.href} class={it.class}>
          <title>{it.words}</title>
          <path d={pathOf(it.outlines)} />
        </a>
      ))}
      {/* Above every area: a name may reach into the next one. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: words over the drawing, nothing to focus; each link says them too */}
      <g aria-hidden="true">
        {shapes.map((it) => (
          <g key={it.id} class={it.class}>
            <Label name={it.short} count={it.count} centre={it.centre} />
          </g>
        ))}
      </g>
    </svg>
  )
}

type LegendProps = { counts: readonly number[]; words: (from: number, to: number | undefined) => string }

/** The colours and what they stand for. */
export function AreaLegend({ counts, words }: LegendProps) {
  return (
    <ul class="map legend">
      {mapStepsOf(counts).map(({ step, from, to }) => (
        <li key={step}>
          <i class={`s${step}`} />
          {words(from, to)}
        </li>
      ))}
    </ul>
  )
}

/** The name in one line or two, the count beneath. */
function Label({ name, count, centre: [x, y] }: { name: string; count: number; centre: Spot }) {
  const words = name.split(' ')
  const half = Math.ceil(words.length / 2)
  const lines = name.length > 7 ? [words.slice(0, half).join(' '), words.slice(half).join(' ')].filter(Boolean) : [name]
  const top = y - lines.length * 8
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} class="place" x={Math.round(x)} y={Math.round(top + 8 + index * 16)}>
          {line}
        </text>
      ))}
      <text class="count" x={Math.round(x)} y={Math.round(top + 13 + lines.length * 16)}>
        {count}
      </text>
    </>
  )
}

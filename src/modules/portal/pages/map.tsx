import type { Locale } from '#platform/i18n.ts'
import { mapCells, type Spot } from '../map-cells.ts'
import { mapStepsOf, stepOf } from '../map-steps.ts'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PlaceCount } from '../place-counts.ts'

type Props = {
  places: PlaceCount[]
  locale: Locale
  /** A small picture of the whole, without names and links. */
  teaser?: boolean
}

/** The communes as a sketch: the darker, the more stories. Every figure also stands in a table beside it. */
export function CommuneMap({ places, locale, teaser }: Props) {
  const text = t(locale)
  const { width, height, cells } = mapCells(places.map(({ unit }) => unit))
  const label = text.mapLabel(places.length)
  const steps = mapStepsOf(places.map(({ count }) => count))
  const shapes = places.map((place, index) => ({ ...place, ...cells[index]!, class: `s${stepOf(steps, place.count)}` }))
  if (teaser)
    return (
      <svg class="map teaser" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {shapes.map((it) => (
          <path key={it.unit.id} class={it.class} d={pathOf(it.outline)} />
        ))}
      </svg>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {shapes.map((it) => (
        <a key={it.unit.id} href={inLanguage(locale, paths.unit(it.unit.slug))} class={it.class}>
          <title>{`${it.unit.name}: ${text.nStories(it.count)}`}</title>
          <path d={pathOf(it.outline)} />
          <Label name={it.unit.short} count={it.count} centre={it.centre} />
        </a>
      ))}
    </svg>
  )
}

/** The colours and what they stand for. */
export function MapLegend({ places, locale }: { places: PlaceCount[]; locale: Locale }) {
  return (
    <ul class="map legend">
      {mapStepsOf(places.map(({ count }) => count)).map(({ step, from, to }) => (
        <li key={step}>
          <i class={`s${step}`} />
          {t(locale).legendFrom(from, to)}
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

const pathOf = (outline: Spot[]) => `M${outline.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`

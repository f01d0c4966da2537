import type { Locale } from '#platform/i18n.ts'
import { mapCells, mapShapes, pathOf, type Spot } from '#platform/map/cells.ts'
import { mapStepsOf, stepOf } from '#platform/map/steps.ts'
import { t } from '../messages.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PlaceCount } from '../place-counts.ts'

type Props = {
  places: PlaceCount[]
  locale: Locale
  /** A small picture of the whole, without names and links. */
  teaser?: boolean
}

/**
 * The communes, the darker the more stories: by their official boundaries where all of them have one, else as a sketch.
 * Every figure also stands in a table beside it.
 */
export function CommuneMap({ places, locale, teaser }: Props) {
  const text = t(locale)
  const { width, height, cells } = drawingOf(places)
  const label = text.mapLabel(places.length)
  const steps = mapStepsOf(places.map(({ count }) => count))
  const shapes = places.map((place, index) => ({ ...place, ...cells[index]!, class: `s${stepOf(steps, place.count)}` }))
  if (teaser)
    return (
      <svg class="map teaser" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {shapes.map((it) => (
          <path key={it.unit.id} class={it.class} d={pathOf(it.outlines)} />
        ))}
      </svg>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {shapes.map((it) => (
        <a key={it.unit.id} href={inLanguage(locale, paths.unit(it.unit.slug))} class={it.class}>
          <title>{`${it.unit.name}: ${text.nStories(it.count)}`}</title>
          <path d={pathOf(it.outlines)} />
        </a>
      ))}
      {/* Above every area: a name may reach into the next one. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: words over the drawing, nothing to focus; each link says them too */}
      <g aria-hidden="true">
        {shapes.map((it) => (
          <g key={it.unit.id} class={it.class}>
            <Label name={it.unit.short} count={it.count} centre={it.centre} />
          </g>
        ))}
      </g>
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

/** What the outlines are and where they come from; `how`: what the colours say, too. */
export function MapCaption({ places, locale, how }: { places: PlaceCount[]; locale: Locale; how?: boolean }) {
  const text = t(locale)
  if (!isOfficial(places))
    return (
      <figcaption>
        <b>{text.notBoundaries}</b> {how && text.mapHow}
      </figcaption>
    )
  const sources = [...new Set(places.map(({ boundary }) => boundary!.source))]
  return (
    <figcaption>
      {text.officialBoundaries(sources.join('; '))} {how && text.darker}
    </figcaption>
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

/** Official boundaries are drawn when nothing would have to be guessed beside them. */
const isOfficial = (places: PlaceCount[]) => places.length > 0 && places.every(({ boundary }) => boundary !== undefined)

const drawingOf = (places: PlaceCount[]) =>
  isOfficial(places)
    ? mapShapes(places.map(({ boundary }) => boundary!.outlines))
    : mapCells(places.map(({ unit }) => unit))

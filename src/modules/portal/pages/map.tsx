import type { Locale } from '#platform/i18n.ts'
import { mapCells, mapShapes } from '#platform/map/cells.ts'
import { AreaLegend, AreaMap } from '#ui/area-map.tsx'
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
  const areas = places.map(({ unit, count }) => ({
    ...{ id: unit.id, short: unit.short, count, words: `${unit.name}: ${text.nStories(count)}` },
    href: inLanguage(locale, paths.unit(unit.slug)),
  }))
  return <AreaMap {...{ areas, drawing: drawingOf(places), label: text.mapLabel(places.length), teaser }} />
}

/** The colours and what they stand for. */
export function MapLegend({ places, locale }: { places: PlaceCount[]; locale: Locale }) {
  return <AreaLegend counts={places.map(({ count }) => count)} words={t(locale).legendFrom} />
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

/** Official boundaries are drawn when nothing would have to be guessed beside them. */
const isOfficial = (places: PlaceCount[]) => places.length > 0 && places.every(({ boundary }) => boundary !== undefined)

const drawingOf = (places: PlaceCount[]) =>
  isOfficial(places)
    ? mapShapes(places.map(({ boundary }) => boundary!.outlines))
    : mapCells(places.map(({ unit }) => unit))

import type { Locale } from '#platform/i18n.ts'
import { mapCells, mapShapes, pathOf } from '#platform/map/cells.ts'
import { t } from '../messages/model-card.ts'
import { type Boundary, countByCommune } from '../place-counts.ts'
import type { Exemplar } from '../queries/exemplars.ts'
import { heirOf, type Register } from '../register.ts'
import { MapCaption } from './map.tsx'

type Props = { exemplar: Exemplar; register: Register; locale: Locale; boundaries: Map<string, Boundary> }

/** Where a way of doing things comes from and where it went, by the communes of today. The table beside it tells the same. */
export function AdoptionMap({ exemplar, register, locale, boundaries }: Props) {
  const text = t(locale)
  const counts = new Map<string, number>()
  for (const { unitId } of exemplar.adoptions) counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  const places = countByCommune(register, counts, boundaries)
  const followed = places.filter(({ count }) => count > 0).length
  if (followed === 0) return null
  const isOfficial = places.every(({ boundary }) => boundary !== undefined)
  const { width, height, cells } = isOfficial
    ? mapShapes(places.map(({ boundary }) => boundary!.outlines))
    : mapCells(places.map(({ unit }) => unit))
  const source = heirOf(register, exemplar.placeId ?? exemplar.unitId)?.id
  const stepOf = (id: string, count: number) => (id === source ? 5 : count > 0 ? 3 : 1)
  return (
    <figure class="flow map-figure">
      <svg class="map teaser" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text.map(followed)}>
        {places.map(({ unit, count }, at) => (
          <path key={unit.id} class={`s${stepOf(unit.id, count)}`} d={pathOf(cells[at]!.outlines)} />
        ))}
      </svg>
      <ul class="map legend">
        <li>
          <i class="s5" />
          {text.mapSource}
        </li>
        <li>
          <i class="s3" />
          {text.mapFollower}
        </li>
      </ul>
      <MapCaption {...{ places, locale }} />
    </figure>
  )
}

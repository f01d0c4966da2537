import { mapCells, mapShapes } from '#platform/map/cells.ts'
import { formatDate } from '#platform/text/dates.ts'
import { AreaLegend, AreaMap } from '#ui/area-map.tsx'
import { Section } from '#ui/section.tsx'
import { t as boardWords } from '../messages/board.ts'
import { t } from '../messages/breakdown.ts'
import { paths } from '../paths.ts'
import type { BreakdownProps } from './breakdown.tsx'

/** One column of the board on the map of the communes: by official boundaries where all have one, else as a sketch. */
export function BoardMap({ asked, lines, places, locale }: BreakdownProps) {
  const text = t(locale)
  const what = boardWords(locale)[asked.column]
  const here = { nam: asked.year, 'den-ngay': formatDate(asked.asOf), khoi: asked.quotaClass, cot: asked.column }
  const counts = new Map(lines.map((line) => [line.id, line.counted[asked.column].length]))
  const areas = places.map(({ unitId, name }) => {
    const count = counts.get(unitId) ?? 0
    const href = paths.boardList({ ...here, 'don-vi': unitId })
    return { id: unitId, short: name, count, words: `${name}: ${count}`, href }
  })
  const isOfficial = places.every(({ outlines }) => outlines !== null)
  const drawing = isOfficial ? mapShapes(places.map(({ outlines }) => outlines!)) : mapCells([...places])
  return (
    <Section id="ban-do" title={text.map} small={what}>
      <figure class="map-figure">
        <AreaMap {...{ areas, drawing, label: text.mapLabel(what) }} />
        <AreaLegend counts={areas.map(({ count }) => count)} words={text.legend} />
        {!isOfficial && <figcaption class="small soft">{text.sketch}</figcaption>}
      </figure>
    </Section>
  )
}

import { mapCells, mapShapes } from '#platform/map/cells.ts'
import { formatDate } from '#platform/text/dates.ts'
import { AreaLegend, AreaMap } from '#ui/area-map.tsx'
import { Section } from '#ui/section.tsx'
import { t as boardWords } from '../messages/board.ts'
import { t } from '../messages/breakdown.ts'
import { paths } from '../paths.ts'
import { mocOf } from '../board-query.ts'
import type { BreakdownProps } from './breakdown.tsx'

/**
 * One column of the board on the map of the communes: by official boundaries where all have one, else as a sketch. Where the
 * register does not know the place of a commune of then, no map would be whole: the one by the units of today is offered.
 */
export function BoardMap({ asked, lines, places, locale }: BreakdownProps) {
  const text = t(locale)
  const what = boardWords(locale)[asked.column]
  const here = {
    nam: asked.year,
    'den-ngay': formatDate(asked.asOf),
    khoi: asked.quotaClass,
    cot: asked.column,
    moc: mocOf(asked),
  }
  const lineOf = new Map(lines.map((line) => [line.id, line]))
  const areas = places.map(({ unitId }) => {
    const line = lineOf.get(unitId)!
    const count = line.counted[asked.column].length
    const href = paths.boardList({ ...here, 'don-vi': unitId })
    return { id: unitId, short: line.short, count, words: `${line.name}: ${count}`, href }
  })
  const standing = lines.filter(({ lastDay }) => lastDay === null).length
  if (standing < 3) return null // one commune is no map
  const unplaced = standing - places.length
  if (unplaced > 0)
    return (
      <Section id="ban-do" title={text.map} small={what}>
        <p>
          {text.unplaced(unplaced, standing)}{' '}
          {asked.view === 'then' && (
            <a href={`${paths.breakdown({ ...here, 'don-vi': undefined, moc: 'nay' })}#ban-do`}>{text.mapOfNow}</a>
          )}
        </p>
      </Section>
    )
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

import type { Outlines } from '#platform/map/cells.ts'
import type { Entry } from './queries/catalogue.ts'
import { areaOf, heirOf, type Register, type Unit } from './register.ts'

/** A commune of today and how many stories it has, its predecessors' included. */
export type PlaceCount = { unit: Unit & { lon: number; lat: number }; count: number; boundary?: Boundary | undefined }
/** The official boundary of a place that was handed over, and by whom. */
export type Boundary = { outlines: Outlines; source: string }

/**
 * Counts stories by the communes of today. A story of a former commune counts for the one that goes on from it; one of
 * a former district, which was shared out, counts for none.
 */
export function countByCommune(
  register: Register,
  byPlace: Map<string, number>,
  boundaries?: Map<string, Boundary>,
): PlaceCount[] {
  const counts = new Map<string, number>()
  for (const [place, count] of byPlace) {
    const heir = heirOf(register, place)
    if (heir) counts.set(heir.id, (counts.get(heir.id) ?? 0) + count)
  }
  return [...register.units.values()]
    .filter(
      (unit): unit is PlaceCount['unit'] =>
        unit.kind === 'commune' && !unit.valid_to && unit.lon !== null && unit.lat !== null,
    )
    .map((unit) => ({ unit, count: counts.get(unit.id) ?? 0, boundary: boundaries?.get(unit.id) }))
}

/** How many stories the page of each unit has: its own, those of units below it and of units that it took over. */
export function countByUnit(register: Register, stories: readonly Entry[]): Map<string, number> {
  const within = new Map<string, string[]>()
  for (const unit of register.units.keys())
    for (const id of areaOf(register, unit)) within.set(id, [...(within.get(id) ?? []), unit])
  const counts = new Map<string, number>()
  for (const { unitId, places, followedBy } of stories) {
    const shown = new Set([unitId, ...places, ...followedBy].flatMap((id) => within.get(id) ?? []))
    for (const id of shown) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

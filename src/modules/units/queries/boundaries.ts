import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Area } from '../boundary.ts'

/** What a file of boundaries would bring: an area with its unit, areas that name none, communes that stay without. */
export type BoundaryMatch = {
  matched: (Area & { unitId: string; unitName: string })[]
  unknown: Area[]
  /** Two areas of one unit: which is right cannot be guessed. */
  twice: Area[]
  without: { key: string; name: string }[]
}

/** Finds the unit of each area: by our key, else by the State's code as it stood on the day. Public reference data. */
export async function matchAreas(db: Db, areas: readonly Area[], day: DateText): Promise<BoundaryMatch> {
  const units = await db
    .selectFrom('units.unit as u')
    .innerJoin('units.label as l', 'l.unit_id', 'u.id')
    .leftJoin('units.code as c', (join) =>
      join.onRef('c.unit_id', '=', 'u.id').on(sql<boolean>`daterange(c.valid_from, c.valid_to) @> ${day}::date`),
    )
    .select(['u.id', 'u.key', 'u.kind', 'l.name', 'c.code'])
    .where(sql<boolean>`daterange(u.valid_from, u.valid_to) @> ${day}::date`)
    .execute()
  const byKey = new Map(units.map((it) => [it.key, it]))
  const byCode = new Map(units.flatMap((it) => (it.code ? [[it.code, it] as const] : [])))

  const match: BoundaryMatch = { matched: [], unknown: [], twice: [], without: [] }
  const seen = new Set<string>()
  for (const area of areas) {
    const unit = area.key !== undefined ? byKey.get(area.key) : byCode.get(area.code ?? '')
    if (!unit) match.unknown.push(area)
    else if (seen.has(unit.id)) match.twice.push(area)
    else match.matched.push({ ...area, unitId: unit.id, unitName: unit.name })
    if (unit) seen.add(unit.id)
  }
  match.without = units.filter(({ id, kind }) => kind === 'commune' && !seen.has(id))
  return match
}

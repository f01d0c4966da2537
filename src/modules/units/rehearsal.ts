import type { DateText } from '#platform/text/dates.ts'

/** Counts of one day, by what is counted and by the unit that keeps it. */
export type Counts = Record<string, Record<string, number>>

/** All that is known on one side of a reform: who answers for whom, who stands, what is kept where. */
export type Side = {
  day: DateText
  bearers: ReadonlyMap<string, string>
  standing: ReadonlyMap<string, { name: string; isNew: boolean }>
  kinds: Record<string, number>
  counts: Counts
}

/** A unit of a rehearsal with what it answers for before and after, by what is counted. */
export type RehearsedUnit = {
  id: string
  name: string
  isNew: boolean
  ended: boolean
  before: Record<string, number>
  after: Record<string, number>
}

/** What a rehearsal found. `lost` names what nobody who stands would answer for: it must be empty. */
export type Rehearsal = {
  kinds: { kind: string; before: number; after: number }[]
  units: RehearsedUnit[]
  sums: { key: string; before: number; after: number }[]
  lost: { key: string; count: number }[]
  /** Figures of past years: how many were compared, how many differ. It must be none. */
  past: { compared: number; changed: number }
  years: number[]
}

/** Puts the two sides of a reform together: each thing under the one unit that answers for it. */
export function rehearsalOf(
  before: Side,
  after: Side,
  keys: readonly string[],
  past: { compared: number; changed: number; years: number[] },
): Rehearsal {
  const [was, is] = [borne(before), borne(after)]
  const ids = [...new Set([...was.keys(), ...is.keys()])]
  const units = ids.map((id): RehearsedUnit => {
    const [old, next] = [before.standing.get(id), after.standing.get(id)]
    return {
      ...{ id, name: next?.name ?? old?.name ?? '', isNew: next !== undefined && old === undefined, ended: !next },
      ...{ before: was.get(id) ?? {}, after: is.get(id) ?? {} },
    }
  })
  const sum = (side: Map<string, Record<string, number>>, key: string) =>
    [...side.values()].reduce((all, it) => all + (it[key] ?? 0), 0)
  return {
    kinds: [...new Set([...Object.keys(before.kinds), ...Object.keys(after.kinds)])]
      .map((kind) => ({ kind, before: before.kinds[kind] ?? 0, after: after.kinds[kind] ?? 0 }))
      .filter((it) => it.before !== it.after),
    units: units.filter((it) => it.isNew || it.ended || keys.some((key) => it.before[key] !== it.after[key])),
    sums: keys.map((key) => ({ key, before: sum(was, key), after: sum(is, key) })),
    lost: keys.flatMap((key) => {
      const count = [...is].reduce((all, [id, it]) => all + (after.standing.has(id) ? 0 : (it[key] ?? 0)), 0)
      return count > 0 ? [{ key, count }] : []
    }),
    past: { compared: past.compared, changed: past.changed },
    years: past.years,
  }
}

/** What each unit answers for: its own, and that of all it bears. */
function borne({ bearers, counts, standing }: Side): Map<string, Record<string, number>> {
  const all = new Map<string, Record<string, number>>([...standing.keys()].map((id) => [id, {}]))
  for (const [key, byUnit] of Object.entries(counts))
    for (const [unitId, count] of Object.entries(byUnit)) {
      const id = bearers.get(unitId) ?? unitId
      const own = all.get(id) ?? {}
      own[key] = (own[key] ?? 0) + count
      all.set(id, own)
    }
  return all
}

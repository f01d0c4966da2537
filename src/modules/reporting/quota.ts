import type { DateText } from '#platform/text/dates.ts'

/** What is known of one exemplar: the first day of each step, and the units that recognised it by their own decisions. */
export type Facts = {
  /** Whose facts they are: of a person with several records the kept one, for each of them. A person counts once. */
  exemplarId: string
  keeperId: string
  recognisers: readonly { unitId: string; on: DateText }[]
  nominated: DateText | null
  recognised: DateText | null
  publicised: DateText | null
  /** True while an edition stands: not taken down, no consent ended. */
  isLive: boolean
  adopted: DateText | null
}

export const columns = ['nominated', 'recognised', 'publicised', 'replicated'] as const
export type Column = (typeof columns)[number]

/** The year that is counted, as it stood on a day: what happened later does not exist yet. */
export type Period = { year: number; asOf: DateText }

export type Counted = Record<Column, string[]>

/**
 * The day an exemplar came to count in a column; none while it does not. It counts as replicated when it is both
 * publicised and followed elsewhere, on the later of the two first days (clause IV.2.d).
 */
export function countedOn(facts: Facts, column: Column, asOf: DateText): DateText | null {
  const by = (day: DateText | null) => (day !== null && day <= asOf ? day : null)
  if (column === 'nominated' || column === 'recognised') return by(facts[column])
  const publicised = facts.isLive ? by(facts.publicised) : null
  if (column === 'publicised' || publicised === null) return publicised
  const adopted = by(facts.adopted)
  return adopted === null ? null : adopted > publicised ? adopted : publicised
}

/** True when the exemplar counts in this column for this year. */
export function isCounted(facts: Facts, column: Column, { year, asOf }: Period): boolean {
  return countedOn(facts, column, asOf)?.startsWith(`${year}-`) ?? false
}

/** The units an exemplar belongs to: the one that keeps it, and those that recognised it themselves. */
export function belongsTo({ keeperId, recognisers }: Facts, asOf: DateText): Set<string> {
  return new Set([keeperId, ...recognisers.filter(({ on }) => on <= asOf).map(({ unitId }) => unitId)])
}

/**
 * Places exemplars in rows: kept or recognised by one of their units, each at most once per row. A row covers one unit, or
 * several rolled up into one. One pass over them.
 */
export function factsByRow(
  rows: readonly { id: string; parts: readonly string[] }[],
  facts: readonly Facts[],
  asOf: DateText,
): Map<string, Facts[]> {
  const rowsOf = new Map<string, string[]>()
  for (const { id, parts } of rows) for (const part of parts) rowsOf.set(part, [...(rowsOf.get(part) ?? []), id])
  const byRow = new Map<string, Facts[]>(rows.map(({ id }) => [id, []]))
  for (const it of facts) {
    const mine = new Set([...belongsTo(it, asOf)].flatMap((unitId) => rowsOf.get(unitId) ?? []))
    for (const row of mine) byRow.get(row)!.push(it)
  }
  return byRow
}

/** What the exemplars of one row come to in each column. */
export function countedOf(facts: readonly Facts[], period: Period): Counted {
  const counted = none()
  for (const column of columns)
    counted[column] = [...new Set(facts.filter((it) => isCounted(it, column, period)).map((it) => it.exemplarId))]
  return counted
}

/** The days on which the exemplars of one row came to count in a column, each once: on the first of its records' days. */
export function daysCounted(facts: readonly Facts[], column: Column, period: Period): DateText[] {
  const days = new Map<string, DateText>()
  for (const it of facts) {
    if (!isCounted(it, column, period)) continue
    const on = countedOn(it, column, period.asOf)!
    const known = days.get(it.exemplarId)
    if (known === undefined || on < known) days.set(it.exemplarId, on)
  }
  return [...days.values()]
}

/** The exemplars of several rows together, each once. */
export function united(rows: Iterable<Counted>): Counted {
  const all = [...rows]
  const merge = (column: Column) => [...new Set(all.flatMap((row) => row[column]))]
  return {
    ...{ nominated: merge('nominated'), recognised: merge('recognised') },
    ...{ publicised: merge('publicised'), replicated: merge('replicated') },
  }
}

const none = (): Counted => ({ nominated: [], recognised: [], publicised: [], replicated: [] })

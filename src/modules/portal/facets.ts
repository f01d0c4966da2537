import type { Locale } from '#platform/i18n.ts'
import type { Entry } from './queries/catalogue.ts'

/** How a search is narrowed. `placeIds`: a place with everything that it is made of. */
export type SearchFilter = {
  fieldId?: string | undefined
  year?: number | undefined
  kind?: string | undefined
  language?: Locale | undefined
  placeIds?: ReadonlySet<string> | undefined
  /** What somebody of the story does, as addresses write it. */
  trade?: string | undefined
}

export type FacetName = 'field' | 'year' | 'kind' | 'language' | 'place' | 'trade'
/** How many stories each choice would leave, all else as asked. Places are those of today. */
export type Facets = Record<FacetName, Map<string, number>>

const names: FacetName[] = ['field', 'year', 'kind', 'language', 'place', 'trade']

/** Narrows what was found, and counts for each choice what it would leave. `heirs`: a place of a record → that of today. */
export function narrow<T extends Entry>(
  found: readonly T[],
  filter: SearchFilter,
  heirs: ReadonlyMap<string, string>,
): { kept: T[]; facets: Facets } {
  const facets = Object.fromEntries(names.map((name) => [name, new Map<string, number>()])) as Facets
  const kept: T[] = []
  for (const it of found) {
    const missed = names.filter((name) => !fits(it, filter, name))
    if (missed.length === 0) kept.push(it)
    // A choice is counted where everything asked for holds but, at most, what was chosen of its own kind.
    for (const name of missed.length === 0 ? names : missed.length === 1 ? missed : [])
      for (const value of valuesOf(it, name, heirs)) facets[name].set(value, (facets[name].get(value) ?? 0) + 1)
  }
  return { kept, facets }
}

function fits(it: Entry, filter: SearchFilter, name: FacetName): boolean {
  if (name === 'field') return filter.fieldId === undefined || it.fieldId === filter.fieldId
  if (name === 'year') return filter.year === undefined || it.year === filter.year
  if (name === 'kind') return filter.kind === undefined || it.kinds.includes(filter.kind)
  if (name === 'language') return filter.language === undefined || it.language === filter.language
  if (name === 'trade') return filter.trade === undefined || it.trades.includes(filter.trade)
  return filter.placeIds === undefined || it.places.some((id) => filter.placeIds!.has(id))
}

function valuesOf(it: Entry, name: FacetName, heirs: ReadonlyMap<string, string>): Iterable<string> {
  if (name === 'field') return [it.fieldId]
  if (name === 'year') return [String(it.year)]
  if (name === 'kind') return it.kinds
  if (name === 'language') return [it.language]
  if (name === 'trade') return it.trades
  return new Set(it.places.map((id) => heirs.get(id) ?? id))
}

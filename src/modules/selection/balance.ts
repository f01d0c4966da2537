/** What the balance of a list is measured by, of one exemplar. */
export type Weighed = {
  id: string
  field: string
  /** The district or commune group that it comes from, or the province’s own agencies. */
  area: string
  kind: string
  isWoman: boolean
  isKhmer: boolean
  isDirectWorker: boolean
}

/** One line of the balance: how many of the list, and what a change makes of it. */
export type Line = { group: Group; name: string; before: number; after: number }
export type Group = 'field' | 'area' | 'kind' | 'people'

/** The people the plan has at heart, in the order they are shown (III.4, VI.1.a; Law on emulation, priorities). */
export const people = ['women', 'khmer', 'directWorkers'] as const

/**
 * The balance of a list beside that of a changed one: by field, area, kind of subject, and how many women, Khmer and
 * direct workers. `fields` are all that there are, so that an empty one is seen.
 */
export function balance(
  candidates: readonly Weighed[],
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  fields: readonly string[],
): Line[] {
  const count = (chosen: ReadonlySet<string>, holds: (it: Weighed) => boolean) =>
    candidates.filter((it) => chosen.has(it.id) && holds(it)).length
  const line = (group: Group, name: string, holds: (it: Weighed) => boolean): Line => ({
    ...{ group, name, before: count(before, holds), after: count(after, holds) },
  })
  const areas = [...new Set(candidates.map(({ area }) => area))].toSorted((a, b) => a.localeCompare(b, 'vi'))
  const kinds = [...new Set(candidates.map(({ kind }) => kind))].toSorted()
  return [
    ...fields.map((field) => line('field', field, (it) => it.field === field)),
    ...areas.map((area) => line('area', area, (it) => it.area === area)),
    ...kinds.map((kind) => line('kind', kind, (it) => it.kind === kind)),
    line('people', 'women', (it) => it.isWoman),
    line('people', 'khmer', (it) => it.isKhmer),
    line('people', 'directWorkers', (it) => it.isDirectWorker),
  ]
}

/** What one more or one fewer would change, in lines: only those that move. */
export const moved = (lines: readonly Line[]): Line[] => lines.filter(({ before, after }) => before !== after)

/** What a list lacks: fields with nobody, and groups of people with nobody. */
export const lacking = (lines: readonly Line[]): Line[] =>
  lines.filter(({ group, after }) => after === 0 && (group === 'field' || group === 'people'))

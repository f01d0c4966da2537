import { type Column, type Counted, columns } from './quota.ts'

/** What an exemplar is sorted by on the board: its field, kind, who it is, and what area its unit lies in. */
export type Traits = { id: string; fieldId: string; kind: string; people: People[]; areas: Area[] }

export const people = ['women', 'khmer', 'directWorkers'] as const
export type People = (typeof people)[number]
export const areas = ['remote', 'island', 'coastal', 'border', 'khmer'] as const
export type Area = (typeof areas)[number]
export const kinds = ['individual', 'collective', 'household', 'model'] as const

export const groups = ['field', 'kind', 'people', 'area'] as const
export type Group = (typeof groups)[number]

/** A part of the board: the exemplars of one field, kind, people or area in each column. Parts may overlap. */
export type Part = { group: Group; key: string; counted: Counted }

/** True where an exemplar belongs to this part. */
export function isOf(it: Traits, group: Group, key: string): boolean {
  if (group === 'field') return it.fieldId === key
  if (group === 'kind') return it.kind === key
  const keys: readonly string[] = group === 'people' ? it.people : it.areas
  return keys.includes(key)
}

/** What counts, part by part, in the order shown; a part without anybody is there too, so that it is seen (clause IV.2.a). */
export function breakDown(counted: Counted, traits: readonly Traits[], fieldIds: readonly string[]): Part[] {
  const known = new Map(traits.map((it) => [it.id, it]))
  const keys = { field: fieldIds, kind: kinds, people, area: areas }
  return groups.flatMap((group) =>
    keys[group].map((key): Part => {
      const of = (column: Column) =>
        counted[column].filter((id) => {
          const it = known.get(id)
          return it !== undefined && isOf(it, group, key)
        })
      return { group, key, counted: Object.fromEntries(columns.map((column) => [column, of(column)])) as Counted }
    }),
  )
}

import { definitions, type FigureCode } from './figures.ts'

/**
 * What records count for that stand under the very same units: the one that keeps them and those that recognised them.
 * A record of somebody who has several (decision 98) stands in a cell of its own, with the person's.
 */
export type Cell = {
  keeperId: string
  /** Under which of the units asked for these records stand. */
  unitIds: readonly string[]
  /** Each figure, in the order of the codes and in its smallest unit. */
  sums: readonly number[]
  person: OneOf | null
}

/** The record of a person with several: who it is, and the days by which the first of them is told. */
export type OneOf = { id: string; recordId: string; foundOn: string | null; recognisedOn: string | null }

/** What a unit did itself, one figure of it. */
export type Doing = { unitId: string; code: FigureCode; sum: number }

type Row = { id: string; parts: readonly string[] }

/**
 * The figures of rows of units: every record once in each row that holds any of its units, every person once. A row of which
 * nothing is counted is left out.
 */
export function placed<Code extends FigureCode>(
  rows: readonly Row[],
  codes: readonly Code[],
  cells: Iterable<Cell>,
  doings: Iterable<Doing>,
): Map<string, Record<Code, number>> {
  const rowsOf = new Map<string, Set<string>>()
  for (const { id, parts } of rows)
    for (const part of parts) {
      const known = rowsOf.get(part)
      if (known) known.add(id)
      else rowsOf.set(part, new Set([id]))
    }
  const sums = new Map<string, number[]>()
  const sumOf = (row: string) => {
    const known = sums.get(row)
    if (!known)
      sums.set(
        row,
        codes.map(() => 0),
      )
    return known ?? sums.get(row)!
  }
  const add = (row: string, part: readonly number[]) => {
    const sum = sumOf(row)
    for (let at = 0; at < sum.length; at++) sum[at]! += part[at]!
  }
  const several = new Map<string, Map<string, Cell[]>>()
  for (const cell of cells)
    for (const row of rowsWith(cell.unitIds, rowsOf)) {
      if (cell.person === null) add(row, cell.sums)
      else {
        const people = several.get(row) ?? new Map<string, Cell[]>()
        several.set(row, people)
        people.set(cell.person.id, [...(people.get(cell.person.id) ?? []), cell])
      }
    }
  for (const [row, people] of several) for (const own of people.values()) add(row, asOne(own, codes))
  for (const { unitId, code, sum } of doings) {
    const at = codes.indexOf(code as (typeof codes)[number])
    for (const row of rowsOf.get(unitId) ?? []) sumOf(row)[at]! += sum
  }
  return new Map([...sums].map(([row, sum]) => [row, told(sum, codes)]))
}

function rowsWith(unitIds: readonly string[], rowsOf: ReadonlyMap<string, ReadonlySet<string>>): Iterable<string> {
  if (unitIds.length === 1) return rowsOf.get(unitIds[0]!) ?? []
  return new Set(unitIds.flatMap((it) => [...(rowsOf.get(it) ?? [])]))
}

/** The records of one person in one row: found once and recognised once, on the first of their days; the rest adds up. */
function asOne(records: readonly Cell[], codes: readonly FigureCode[]): number[] {
  const first = (day: 'foundOn' | 'recognisedOn', code: FigureCode) => {
    const key = ({ person }: Cell) => `${person![day]} ${person!.recordId}`
    const counted = records.filter(({ sums }) => sums[codes.indexOf(code)]! > 0)
    return counted.sort((a, b) => (key(a) < key(b) ? -1 : 1))[0]
  }
  const [found, recognised] = [first('foundOn', 'I2'), first('recognisedOn', 'I3')]
  return codes.map((code, at) => {
    if (code.startsWith('I2')) return found?.sums[at] ?? 0
    if (code === 'I3' || code.startsWith('I4')) return recognised?.sums[at] ?? 0
    const all = records.map(({ sums }) => sums[at]!)
    return code === 'I3q' || code === 'I9m' ? Math.max(...all) : all.reduce((sum, it) => sum + it, 0)
  })
}

/** What adds up in a smaller unit is told in its own: 60 seconds are a minute. */
const told = <Code extends FigureCode>(sums: readonly number[], codes: readonly Code[]) =>
  Object.fromEntries(codes.map((code, at) => [code, Math.round(sums[at]! / (definitions[code].per ?? 1))])) as Record<
    Code,
    number
  >

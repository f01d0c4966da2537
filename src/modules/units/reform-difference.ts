import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import type { ReformLine, Standing } from './reform.ts'
import { writeLines } from './reform-text.ts'

type Line = Omit<ReformLine, 'id'>

/** A line that another list of lines has not, or has otherwise. */
export type Difference = { unit: string; before: string | null; after: string | null }

/** How a newer list of lines differs from the one that is kept: what comes, what goes, what is said otherwise, by old unit. */
export function differences(
  kept: readonly Line[],
  newer: readonly Line[],
  standing: readonly Standing[],
): Difference[] {
  const names = new Map(standing.map(({ id, name }) => [id, name]))
  const [before, after] = [byUnit(kept, standing), byUnit(newer, standing)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [old, now] = [before.get(id) ?? null, after.get(id) ?? null]
    return old === now ? [] : [{ unit: names.get(id) ?? '', before: old, after: now }]
  })
}

function byUnit(lines: readonly Line[], standing: readonly Standing[]): Map<string, string> {
  const said = new Map<string, string[]>()
  for (const line of lines) {
    const [, ...rest] = writeLines([line], standing).split('; ')
    said.set(line.fromId, [...(said.get(line.fromId) ?? []), rest.join('; ')])
  }
  return new Map([...said].map(([id, all]) => [id, all.toSorted().join(' · ')]))
}

/** What the register holds already of the day of a reform: who went over to whom. */
export type Known = { fromId: string; toName: string; code: string | null; part: 'whole' | 'part'; on: DateText }
/** How a line stands to the register: not there yet, there just so, or there otherwise (then `known` says how). */
export type Agreement = { lineId: string; state: 'new' | 'same' | 'other'; known: string }

/** Compares each line with what the register holds already of that day. */
export function againstRegister(
  lines: readonly ReformLine[],
  known: readonly Known[],
  standing: readonly Standing[],
): Agreement[] {
  const names = new Map(standing.map(({ id, name }) => [id, name]))
  return lines.map((line) => {
    const own = known.filter(({ fromId }) => fromId === line.fromId)
    const to = line.made?.name ?? names.get(line.toId ?? '') ?? ''
    const isSame = own.some(
      (it) =>
        fold(it.toName) === fold(to) &&
        it.part === line.part &&
        (!line.made?.code || it.code === null || it.code === line.made.code),
    )
    const state = own.length === 0 ? 'new' : isSame ? 'same' : 'other'
    return { lineId: line.id, state, known: own.map(({ toName }) => toName).join(', ') }
  })
}

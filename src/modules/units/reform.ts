import type { DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'

export const lineKinds = ['merge', 'split', 'rename', 'dissolve', 'transfer', 'promote'] as const
export type LineKind = (typeof lineKinds)[number]

/** What a line says of a unit that is not there yet, or of the new name of one that is. */
export type NewUnit = {
  name: string
  short: string
  km: string | null
  kind: string
  code: string | null
  parentId: string | null
}
/** What one unit does in a reform, and who goes on from it. */
export type ReformLine = {
  id: string
  kind: LineKind
  fromId: string
  toId: string | null
  part: 'whole' | 'part'
  made: NewUnit | null
}

/** A unit as it stands the day before the reform. */
export type Standing = {
  id: string
  key: string
  name: string
  kind: string
  parentId: string | null
  codes: readonly string[]
}

/** What is wrong with a draft: a code in words, the line or the unit it is about. */
export type ReformFault = { code: FaultCode; lineId?: string; unitId?: string }
type FaultCode =
  | 'notThere'
  | 'targetNotThere'
  | 'targetEnds'
  | 'itself'
  | 'twoWholes'
  | 'partOfOne'
  | 'twoFates'
  | 'twoMakings'
  | 'codeTaken'
  | 'parentEnds'
  | 'parentNeeded'
  | 'orphaned'
  | 'empty'

/** What committing does: nothing else, and nothing of what was before is changed. */
export type ReformPlan = {
  on: DateText
  ends: string[]
  makes: (NewUnit & { key: string })[]
  renames: { unitId: string; to: NewUnit }[]
  /** `to`: a unit there is by its id, or one that is made by its key. */
  successions: { fromId: string; to: { id: string } | { key: string }; kind: LineKind; part: 'whole' | 'part' }[]
  /** Who goes on as a whole from a unit that ends: what stood under it stands under that one. */
  heirs: { unitId: string; to: { id: string } | { key: string } }[]
}

/** Lines under which the unit itself does not go on. */
export const ending = (line: Pick<ReformLine, 'kind' | 'part'>) =>
  line.kind !== 'rename' && !(line.kind === 'transfer' && line.part === 'part')

/** Everything that stands in the way of a draft; empty when it can be committed. */
export function faultsOf(lines: readonly ReformLine[], standing: readonly Standing[]): ReformFault[] {
  if (lines.length === 0) return [{ code: 'empty' }]
  const units = new Map(standing.map((it) => [it.id, it]))
  const ends = new Set(lines.filter(ending).map(({ fromId }) => fromId))
  const faults = lines.flatMap((line): ReformFault[] =>
    ofLine(line, units, ends).map((code) => ({ code, lineId: line.id })),
  )
  for (const [fromId, own] of groupBy(lines, ({ fromId }) => fromId)) faults.push(...ofUnit(fromId, own))
  faults.push(...ofMakings(lines, units, ends))
  for (const { id, parentId } of standing)
    if (parentId && ends.has(parentId) && !ends.has(id) && !hasHeir(parentId, lines))
      faults.push({ code: 'orphaned', unitId: id })
  return faults
}

function ofLine(line: ReformLine, units: Map<string, Standing>, ends: Set<string>): FaultCode[] {
  const parent = line.made?.parentId
  return [
    ...(units.has(line.fromId) ? [] : ['notThere' as const]),
    ...(line.toId !== null && !units.has(line.toId) ? ['targetNotThere' as const] : []),
    ...(line.toId === line.fromId ? ['itself' as const] : []),
    ...(line.toId !== null && line.toId !== line.fromId && ends.has(line.toId) ? ['targetEnds' as const] : []),
    ...(parent && (ends.has(parent) || !units.has(parent)) ? ['parentEnds' as const] : []),
  ]
}

/** What one unit does must make sense together. */
function ofUnit(unitId: string, own: readonly ReformLine[]): ReformFault[] {
  const wholes = own.filter((it) => ending(it) && it.part === 'whole')
  const parts = own.filter((it) => ending(it) && it.part === 'part')
  return [
    ...(wholes.length > 1 ? [{ code: 'twoWholes' as const, unitId }] : []),
    ...(wholes.length === 0 && parts.length === 1 ? [{ code: 'partOfOne' as const, unitId }] : []),
    ...(own.some((it) => it.kind === 'rename') && own.some(ending) ? [{ code: 'twoFates' as const, unitId }] : []),
  ]
}

/** Lines that make the same unit must say the same of it; its code must be free and its place known. */
function ofMakings(lines: readonly ReformLine[], units: Map<string, Standing>, ends: Set<string>): ReformFault[] {
  const faults: ReformFault[] = []
  const kept = new Set([...units.values()].filter(({ id }) => !ends.has(id)).flatMap(({ codes }) => codes))
  const codes = new Set<string>()
  for (const [, same] of groupBy(lines.filter(isMaking), makingName)) {
    const [first] = same as [ReformLine, ...ReformLine[]]
    if (same.some((it) => JSON.stringify(it.made) !== JSON.stringify(first.made)))
      faults.push({ code: 'twoMakings', lineId: first.id })
    const { code } = first.made!
    if (code && (kept.has(code) || codes.has(code))) faults.push({ code: 'codeTaken', lineId: first.id })
    if (code) codes.add(code)
    if (!parentOfMade(same, units, ends)) faults.push({ code: 'parentNeeded', lineId: first.id })
  }
  return faults
}

/** Turns a draft without faults into what is to be done. */
export function planOf(
  on: DateText,
  lines: readonly ReformLine[],
  standing: readonly Standing[],
  keyOf: (name: string) => string,
): ReformPlan {
  const units = new Map(standing.map((it) => [it.id, it]))
  const ends = new Set(lines.filter(ending).map(({ fromId }) => fromId))
  const makings = groupBy(lines.filter(isMaking), makingName)
  const keys = new Map([...makings].map(([name, same]) => [name, keyOf(same[0]!.made!.name)]))
  const target = (line: ReformLine) => (line.toId !== null ? { id: line.toId } : { key: keys.get(makingName(line))! })
  return {
    on,
    ends: [...ends],
    makes: [...makings].map(([name, same]) => ({
      ...same[0]!.made!,
      ...{ key: keys.get(name)!, parentId: parentOfMade(same, units, ends) ?? null },
    })),
    renames: lines.flatMap((it) => (it.kind === 'rename' && it.made ? [{ unitId: it.fromId, to: it.made }] : [])),
    successions: lines
      .filter(({ kind }) => kind !== 'rename')
      .map((it) => ({ fromId: it.fromId, to: target(it), kind: it.kind, part: it.part })),
    heirs: lines.filter((it) => ending(it) && it.part === 'whole').map((it) => ({ unitId: it.fromId, to: target(it) })),
  }
}

const isMaking = (line: ReformLine) => line.kind !== 'rename' && line.toId === null
const makingName = ({ made }: ReformLine) => fold(made?.name ?? '')

/** Where a new unit stands: as the line says, or where those it is made of stood, or whoever goes on from that. */
function parentOfMade(
  lines: readonly ReformLine[],
  units: Map<string, Standing>,
  ends: Set<string>,
): string | undefined {
  const said = lines.find(({ made }) => made?.parentId)?.made?.parentId
  if (said) return said
  const before = new Set(
    lines.map(({ fromId }) => units.get(fromId)?.parentId).filter((it) => it !== undefined && it !== null),
  )
  const [only] = before
  return before.size === 1 && only && !ends.has(only) ? only : undefined
}

/** Somebody goes on from it as a whole. */
const hasHeir = (unitId: string, lines: readonly ReformLine[]) =>
  lines.some((it) => it.fromId === unitId && ending(it) && it.part === 'whole')

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

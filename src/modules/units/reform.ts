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
  /** Where it stands under a unit that the same reform makes: that one's name. */
  parentName: string | null
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
  /** The first day on which it stands no longer, where the register knows one. */
  endsOn?: DateText | null
}
/** A unit there is by its id, or one that the reform makes by its key. */
export type Place = { id: string } | { key: string }

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
  | 'doneAlready'
  | 'empty'

/** What committing does: nothing else, and nothing of what was before is changed. */
export type ReformPlan = {
  on: DateText
  ends: string[]
  makes: (Omit<NewUnit, 'parentId' | 'parentName'> & { key: string; parent: Place | null })[]
  renames: { unitId: string; to: NewUnit }[]
  successions: { fromId: string; to: Place; kind: LineKind; part: 'whole' | 'part' }[]
  /** Who goes on as a whole from a unit that ends: what stood under it stands under that one. */
  heirs: { unitId: string; to: Place }[]
}

/** Lines under which the unit itself does not go on. */
export const ending = (line: Pick<ReformLine, 'kind' | 'part'>) =>
  line.kind !== 'rename' && !(line.kind === 'transfer' && line.part === 'part')

/** Everything that stands in the way of a draft of a day; empty when it can be committed. */
export function faultsOf(lines: readonly ReformLine[], standing: readonly Standing[], on: DateText): ReformFault[] {
  if (lines.length === 0) return [{ code: 'empty' }]
  const units = new Map(standing.map((it) => [it.id, it]))
  const ends = new Set(lines.filter(ending).map(({ fromId }) => fromId))
  const faults = lines.flatMap((line): ReformFault[] =>
    ofLine(line, units, ends, on).map((code) => ({ code, lineId: line.id })),
  )
  for (const [fromId, own] of groupBy(lines, ({ fromId }) => fromId)) faults.push(...ofUnit(fromId, own))
  faults.push(...ofMakings(lines, units, ends))
  for (const { id, parentId } of standing)
    if (parentId && ends.has(parentId) && !ends.has(id) && !hasHeir(parentId, lines))
      faults.push({ code: 'orphaned', unitId: id })
  return faults
}

function ofLine(line: ReformLine, units: Map<string, Standing>, ends: Set<string>, on: DateText): FaultCode[] {
  const parent = line.made?.parentId
  return [
    ...(units.has(line.fromId) ? [] : ['notThere' as const]),
    ...(ending(line) && units.get(line.fromId)?.endsOn === on ? ['doneAlready' as const] : []),
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
  const makings = groupBy(lines.filter(isMaking), makingName)
  for (const [, same] of makings) {
    const [first] = same as [ReformLine, ...ReformLine[]]
    if (same.some((it) => JSON.stringify(it.made) !== JSON.stringify(first.made)))
      faults.push({ code: 'twoMakings', lineId: first.id })
    const { code } = first.made!
    if (code && (kept.has(code) || codes.has(code))) faults.push({ code: 'codeTaken', lineId: first.id })
    if (code) codes.add(code)
    if (first.made!.kind !== 'province' && !parentOfMade(same, { units, ends, makings, lines }))
      faults.push({ code: 'parentNeeded', lineId: first.id })
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
  const target = (line: ReformLine): Place =>
    line.toId !== null ? { id: line.toId } : { key: keys.get(makingName(line))! }
  const placed = (parent: ReturnType<typeof parentOfMade>): Place | null =>
    parent && 'name' in parent ? { key: keys.get(parent.name)! } : (parent ?? null)
  return {
    on,
    ends: [...ends],
    makes: [...makings].map(([name, same]) => {
      const { parentId: _, parentName: __, ...made } = same[0]!.made!
      return { ...made, key: keys.get(name)!, parent: placed(parentOfMade(same, { units, ends, makings, lines })) }
    }),
    renames: lines.flatMap((it) => (it.kind === 'rename' && it.made ? [{ unitId: it.fromId, to: it.made }] : [])),
    successions: lines
      .filter(({ kind }) => kind !== 'rename')
      .map((it) => ({ fromId: it.fromId, to: target(it), kind: it.kind, part: it.part })),
    heirs: lines.filter((it) => ending(it) && it.part === 'whole').map((it) => ({ unitId: it.fromId, to: target(it) })),
  }
}

const isMaking = (line: ReformLine) => line.kind !== 'rename' && line.toId === null
const makingName = ({ made }: ReformLine) => fold(made?.name ?? '')

type Draft = {
  units: Map<string, Standing>
  ends: Set<string>
  makings: Map<string, ReformLine[]>
  lines: readonly ReformLine[]
}

/** Where a new unit stands: as the line says, or where those it is made of stood, or whoever goes on from that as a whole. */
function parentOfMade(same: readonly ReformLine[], draft: Draft): { id: string } | { name: string } | undefined {
  const { units, ends, makings, lines } = draft
  const said = same.find(({ made }) => made?.parentId || made?.parentName)?.made
  if (said?.parentId) return { id: said.parentId }
  if (said?.parentName) return makings.has(fold(said.parentName)) ? { name: fold(said.parentName) } : undefined
  const before = new Set(same.map(({ fromId }) => units.get(fromId)?.parentId).filter((it) => typeof it === 'string'))
  const [only] = before
  if (before.size !== 1 || !only) return undefined
  if (!ends.has(only)) return { id: only }
  const heir = lines.find((it) => it.fromId === only && ending(it) && it.part === 'whole')
  return heir && (heir.toId ? { id: heir.toId } : { name: makingName(heir) })
}

/** Somebody goes on from it as a whole. */
const hasHeir = (unitId: string, lines: readonly ReformLine[]) =>
  lines.some((it) => it.fromId === unitId && ending(it) && it.part === 'whole')

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

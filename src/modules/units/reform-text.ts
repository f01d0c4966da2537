import { fold } from '#platform/text/fold.ts'
import { type LineKind, lineKinds, type NewUnit, type ReformLine, type Standing } from './reform.ts'

/** How officers write what a unit does. The first word of each is the one shown. */
const kindWords: Record<LineKind, readonly [string, ...string[]]> = {
  merge: ['sáp nhập', 'nhập', 'hợp nhất'],
  split: ['chia', 'chia tách', 'tách'],
  rename: ['đổi tên'],
  dissolve: ['giải thể', 'kết thúc'],
  transfer: ['chuyển giao', 'điều chỉnh'],
  promote: ['thành lập', 'nâng cấp', 'chuyển thành'],
}
const partWords = { whole: ['toàn bộ', 'nguyên trạng', ''], part: ['một phần', 'phần'] } as const

/** What a name begins with says what kind of unit it is. */
const beginnings: readonly (readonly [string, string])[] = [
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
  ['huyện', 'district'],
  ['thị xã', 'district'],
  ['thành phố', 'district'],
  ['tỉnh', 'province'],
  ['sở', 'department'],
]

/** What could not be read: the line's number as the officer counts, and why. */
export type LineFault = {
  line: number
  code: 'columns' | 'unitUnknown' | 'unitTwice' | 'kindUnknown' | 'partUnknown' | 'targetNeeded' | 'parentUnknown'
  said: string
}
export type ReadLines = { lines: Omit<ReformLine, 'id'>[]; faults: LineFault[] }

/**
 * Reads the lines of a reform as they are pasted from a spreadsheet, one per line, columns by tab or semicolon:
 * old unit · what it does · how much of it · who goes on · the new one's code · where it stands · its Khmer name.
 * A unit is written by its name, its key or its code; a name borne twice with the unit above it: «Phường 1 (Thị xã Duyên Hải)».
 */
export function readLines(text: string, standing: readonly Standing[]): ReadLines {
  const find = finder(standing)
  const rows = text
    .split('\n')
    .flatMap((raw, at) => (raw.trim() ? [{ line: at + 1, cells: raw.split(/[\t;]/).map((it) => it.trim()) }] : []))
  const result: ReadLines = { lines: [], faults: [] }
  const ends = new Set<string>()
  const made = new Set(rows.map(({ cells }) => fold(cells[3] ?? '')))
  for (const { cells } of rows) {
    const [from] = find(cells[0] ?? '')
    const kind = kindOf(cells[1] ?? '')
    if (from && kind && kind !== 'rename' && !(kind === 'transfer' && partOf(cells[2] ?? '') === 'part'))
      ends.add(from.id)
  }
  for (const { line, cells } of rows) {
    const read = readLine(cells, { find, ends, made })
    if ('code' in read) result.faults.push({ line, ...read })
    else result.lines.push(read)
  }
  return result
}

type Find = (said: string) => Standing[]
type Fault = Omit<LineFault, 'line'>

type Whole = { find: Find; ends: Set<string>; made: Set<string> }

function readLine(cells: string[], { find, ends, made }: Whole): Omit<ReformLine, 'id'> | Fault {
  const [old = '', how = '', much = '', next = '', code = '', above = '', km = ''] = cells
  if (cells.length < 2) return { code: 'columns', said: old }
  const from = find(old)
  const kind = kindOf(how)
  const part = partOf(much)
  const standing = above ? find(above) : []
  const lasting = standing.filter(({ id }) => !ends.has(id))
  // Under a unit that the same reform makes: it has a name only.
  const parentName = lasting.length === 0 && made.has(fold(above)) ? above : null
  const parents = lasting.length > 0 ? lasting : standing
  if (from.length === 0) return { code: 'unitUnknown', said: old }
  if (from.length > 1) return { code: 'unitTwice', said: old }
  if (!kind) return { code: 'kindUnknown', said: how }
  if (!part) return { code: 'partUnknown', said: much }
  if (!next) return { code: 'targetNeeded', said: old }
  if (above && !parentName && parents.length !== 1) return { code: 'parentUnknown', said: above }

  // A unit that ends in this reform cannot go on from another: the same name then means a new one.
  const there = kind === 'rename' ? [] : find(next).filter(({ id }) => !ends.has(id))
  if (there.length > 1) return { code: 'unitTwice', said: next }
  const base = { kind, fromId: from[0]!.id, part }
  if (there[0]) return { ...base, toId: there[0].id, made: null }
  return {
    ...base,
    toId: null,
    made: newUnit(next, {
      ...{ code, km, kind: from[0]!.kind, parentName, parentId: parentName ? null : (parents[0]?.id ?? null) },
    }),
  }
}

function newUnit(
  name: string,
  it: { code: string; km: string; kind: string; parentId: string | null; parentName: string | null },
): NewUnit {
  const { code, km, kind, parentId, parentName } = it
  const lower = name.toLocaleLowerCase('vi')
  const beginning = beginnings.find(([word]) => lower.startsWith(`${word} `))
  const isArea = beginning && beginning[1] !== 'department'
  return {
    ...{ name, short: isArea ? name.slice(beginning[0].length + 1) : name, km: km || null },
    ...{ kind: beginning?.[1] ?? kind, code: code || null, parentId, parentName },
  }
}

function finder(standing: readonly Standing[]): Find {
  const names = new Map(standing.map(({ id, name }) => [id, name]))
  const known = new Map<string, Standing[]>()
  for (const unit of standing) {
    const above = unit.parentId ? names.get(unit.parentId) : undefined
    for (const said of [unit.name, unit.key, ...unit.codes, ...(above ? [`${unit.name} (${above})`] : [])])
      known.set(fold(said), [...(known.get(fold(said)) ?? []), unit])
  }
  return (said) => known.get(fold(said)) ?? []
}

const kindOf = (said: string) => lineKinds.find((it) => kindWords[it].some((word) => fold(word) === fold(said)))
const partOf = (said: string) =>
  (['whole', 'part'] as const).find((it) => partWords[it].some((word) => fold(word) === fold(said)))

/** The lines as an officer would have written them: what `readLines` reads back. */
export function writeLines(lines: readonly Omit<ReformLine, 'id'>[], standing: readonly Standing[]): string {
  const units = new Map(standing.map((it) => [it.id, it]))
  const count = new Map<string, number>()
  for (const { name } of standing) count.set(name, (count.get(name) ?? 0) + 1)
  const named = (id: string | null | undefined) => {
    const unit = id ? units.get(id) : undefined
    if (!unit) return ''
    const above = unit.parentId ? units.get(unit.parentId) : undefined
    return count.get(unit.name) === 1 ? unit.name : above ? `${unit.name} (${above.name})` : unit.key
  }
  return lines
    .map(({ kind, fromId, toId, part, made }) =>
      [
        named(fromId),
        kindWords[kind][0],
        partWords[part][0],
        made?.name ?? named(toId),
        made?.code ?? '',
        made?.parentName ?? named(made?.parentId),
        made?.km ?? '',
      ]
        .join('; ')
        .replace(/[; ]+$/, ''),
    )
    .join('\n')
}

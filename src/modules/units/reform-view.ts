import type { NewUnit, ReformLine, Standing } from './reform.ts'

/** A unit that goes on, with those it goes on from: a row of the preview. */
export type Heir = {
  name: string
  code: string | null
  isNew: boolean
  from: { id: string; name: string; inPart: boolean }[]
}

/** The lines of a reform seen from who goes on: each heir once, with all that it is made of. Renamed units are among them. */
export function heirsOf(lines: readonly ReformLine[], standing: readonly Standing[]): Heir[] {
  const units = new Map(standing.map((it) => [it.id, it]))
  const heirs = new Map<string, Heir>()
  for (const line of lines) {
    const key = line.kind === 'rename' ? line.fromId : (line.toId ?? line.made?.name ?? '')
    const known = heirs.get(key) ?? { ...named(line, units), from: [] }
    const from = units.get(line.fromId)
    known.from.push({ id: line.fromId, name: from?.name ?? '', inPart: line.part === 'part' })
    heirs.set(key, known)
  }
  return [...heirs.values()]
}

function named({ toId, made, kind }: ReformLine, units: ReadonlyMap<string, Standing>) {
  const there = toId ? units.get(toId) : undefined
  if (there) return { name: there.name, code: there.codes[0] ?? null, isNew: false }
  const { name, code }: Pick<NewUnit, 'name' | 'code'> = made ?? { name: '', code: null }
  return { name, code, isNew: kind !== 'rename' }
}

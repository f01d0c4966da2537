import { compare, isLikely, type Likeness, type Prepared } from './likeness.ts'
import { keyInYear, type Keys, nameKeys } from './match-keys.ts'

/** Two subjects, by their places in the list that was looked through, that may be one. */
export type Pair = { a: number; b: number; likeness: Likeness }

/**
 * All pairs that a person should look at, among up to a million subjects: those that share a key are compared, nobody else.
 * Finds what a new record would find (`askedKeysOf`), once for each pair.
 */
export function likelyPairs(subjects: readonly Prepared[]): Pair[] {
  const entries = entriesOf(subjects)
  const seen = new Set<number>()
  const pairs: Pair[] = []
  for (let from = 0; from < entries.length; ) {
    const key = keyOf(entries[from]!)
    let to = from
    while (to < entries.length && keyOf(entries[to]!) === key) to++
    if (to - from > 1) lookThrough(from, to)
    from = to
  }
  return pairs

  /** In one block: its own with each other, and who asks with those that are asked for. */
  function lookThrough(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const role = roleOf(entries[i]!)
      if (role === shorter) continue
      const start = role === own ? i + 1 : from
      for (let j = start; j < to; j++) {
        const other = roleOf(entries[j]!)
        if (other !== own && (role === own || other === asking)) break
        meet(placeOf(entries[i]!), placeOf(entries[j]!))
      }
    }
  }

  function meet(i: number, j: number): void {
    if (i === j) return
    const [a, b] = i < j ? [i, j] : [j, i]
    const likeness = compare(subjects[a]!, subjects[b]!)
    if (!isLikely(likeness)) return
    const mark = a * places + b
    if (seen.has(mark)) return
    seen.add(mark)
    pairs.push({ a, b, likeness })
  }
}

/** Who stands in a block: with its own key, as one that a shorter name finds, or as one that asks. In this order. */
const [own, shorter, asking] = [0, 1, 2]
const places = 2 ** 20

/**
 * Every key of every subject as one number: key, role, place; sorted, so that a block stands together. A unit that has ended
 * stands in the block of the one that goes on from it.
 */
function entriesOf(subjects: readonly Prepared[]): Float64Array {
  if (subjects.length > places) throw new Error(`more than ${places} subjects at once`)
  const all = subjects.map((it) => nameKeys(it, [it.heirs.at(-1) ?? it.unitId]))
  const unknown = keysOfUnknownYear(subjects, all)
  let entries = new Float64Array(subjects.length * 48 + 1024)
  let count = 0
  for (const [place, { birthYear }] of subjects.entries()) {
    const keys = all[place]!
    const year = birthYear ?? 0
    add(keys.own, year, own, place)
    add(keys.shorter, year, shorter, place)
    add(keys.asking, year, asking, place)
    if (birthYear === null) continue
    // Who is a year older asks for who is younger, and stands there to be found by who left a word out.
    add(keys.own, birthYear + 1, asking, place)
    add(keys.asking, birthYear + 1, asking, place)
    add(keys.shorter, birthYear + 1, shorter, place)
    if (unknown.size === 0) continue
    add(keys.own, 0, asking, place, unknown)
    add(keys.asking, 0, asking, place, unknown)
    add(keys.shorter, 0, shorter, place, unknown)
  }
  return entries.subarray(0, count).sort()

  function add(keys: readonly number[], year: number, role: number, place: number, only?: ReadonlySet<number>): void {
    if (count + keys.length > entries.length) {
      const larger = new Float64Array(entries.length * 2)
      larger.set(entries)
      entries = larger
    }
    for (const key of keys) {
      const ofYear = keyInYear(key, year)
      if (!only || only.has(ofYear)) entries[count++] = (ofYear * 4 + role) * places + place
    }
  }
}

/** The keys of all whose year nobody knows: the others need to be looked for nowhere else. */
function keysOfUnknownYear(subjects: readonly Prepared[], all: readonly Keys[]): Set<number> {
  const keys = new Set<number>()
  for (const [place, { birthYear }] of subjects.entries())
    if (birthYear === null)
      for (const name of roleNames) for (const key of all[place]![name]) keys.add(keyInYear(key, 0))
  return keys
}

const roleNames = ['own', 'shorter', 'asking'] as const
const keyOf = (entry: number) => Math.floor(entry / (4 * places))
const roleOf = (entry: number) => Math.floor(entry / places) % 4
const placeOf = (entry: number) => entry % places

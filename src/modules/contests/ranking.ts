import type { TieRule } from './contest.ts'

/** What one judge gave: points by criterion, in the order of the rubric. */
export type Sheet = readonly number[]
/** An entry with what its judges gave; `sentAt` in milliseconds. */
export type Scored = { id: string; sentAt: number; sheets: readonly Sheet[] }
/** Where an entry stands: `points` is the sum of all its judges. `isOpen`: the chair has not yet said which of the equal goes first. */
export type Placed = { id: string; place: number; points: number; judges: number; wasTied: boolean; isOpen: boolean }
export type Slot = { prizeId: string; count: number }

/** A number as a fraction, so that means are compared exactly. */
type Fraction = { part: number; of: number }

/**
 * The places of the entries of one category: by the mean of their judges, and where means are equal by the tie rule. Entries
 * that stay equal share a place, and as many of the next places are left out: 1, 2, 2, 4. Every entry has one judge at least.
 */
export function rank(
  entries: readonly Scored[],
  rule: TieRule,
  chairOrder: ReadonlyMap<string, number> = new Map(),
): Placed[] {
  const weighed = entries.map((entry) => ({ entry, mean: meanOf(entry), keys: keysOf(entry, rule) }))
  const groups = weighed.map(({ mean }) => weighed.filter((other) => compare(other.mean, mean) === 0))
  const isSettled = (group: typeof weighed) => group.every(({ entry }) => chairOrder.has(entry.id))
  const ordered = weighed.map((it, at) => {
    const byChair = rule === 'chair' && isSettled(groups[at]!) ? [whole(-(chairOrder.get(it.entry.id) ?? 0))] : []
    return { ...it, keys: [...it.keys, ...byChair], group: groups[at]! }
  })
  return ordered
    .map((it) => ({
      ...{ id: it.entry.id, points: sumOf(it.entry), judges: it.entry.sheets.length, wasTied: it.group.length > 1 },
      place: 1 + ordered.filter((other) => isBefore(other, it)).length,
      isOpen: rule === 'chair' && it.group.length > 1 && !isSettled(it.group),
    }))
    .sort((a, b) => a.place - b.place)
}

/** The prize of each place, the highest first; none below the least share of points, and none once they are given out. */
export function award<T extends Pick<Placed, 'place' | 'points' | 'judges'>>(
  placed: readonly T[],
  prizes: readonly Slot[],
  { passPercent, outOf }: { passPercent: number; outOf: number },
): (T & { prizeId: string | null })[] {
  const slots = prizes.flatMap(({ prizeId, count }) => Array.from({ length: count }, () => prizeId))
  return placed.map((it) => {
    const passes = it.points * 100 >= passPercent * outOf * it.judges
    return { ...it, prizeId: passes ? (slots[it.place - 1] ?? null) : null }
  })
}

/** The entries of one category that judges found equal to this one, itself among them; none where nothing is equal to it. */
export function tiedWith<T extends Pick<Placed, 'id' | 'points' | 'judges'>>(placed: readonly T[], id?: string): T[] {
  const one = placed.find((it) => it.id === id)
  const equal = placed.filter((it) => one && it.points * one.judges === one.points * it.judges)
  return equal.length > 1 ? equal : []
}

type Weighed = { mean: Fraction; keys: readonly Fraction[] }

/** True when one goes before the other: the higher mean, then the higher of the first key in which they differ. */
function isBefore(one: Weighed, other: Weighed): boolean {
  const [a, b] = [
    [one.mean, ...one.keys],
    [other.mean, ...other.keys],
  ]
  for (const [at, key] of a.entries()) {
    const order = compare(key, b[at]!)
    if (order !== 0) return order > 0
  }
  return false
}

/** What the tie rule looks at, the first first; the higher goes before. */
function keysOf({ sheets, sentAt }: Scored, rule: TieRule): Fraction[] {
  if (rule === 'criteria') return (sheets[0] ?? []).map((_, at) => mean(sheets.map((sheet) => sheet[at] ?? 0)))
  if (rule === 'median') return [whole(twiceMedian(sheets.map(sum)))]
  return rule === 'earlier' ? [whole(-sentAt)] : []
}

const compare = (a: Fraction, b: Fraction) => a.part * b.of - b.part * a.of
const whole = (part: number): Fraction => ({ part, of: 1 })
const sum = (some: readonly number[]) => some.reduce((all, it) => all + it, 0)
const mean = (some: readonly number[]): Fraction => ({ part: sum(some), of: some.length })
const sumOf = ({ sheets }: Scored) => sum(sheets.map(sum))
const meanOf = ({ sheets }: Scored) => mean(sheets.map(sum))

function twiceMedian(some: readonly number[]): number {
  const sorted = [...some].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? 2 * sorted[half]! : sorted[half - 1]! + sorted[half]!
}

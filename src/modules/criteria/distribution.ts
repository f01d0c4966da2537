/** Somebody who can be asked: how many open assessments they have, and which records they must not judge. */
export type Candidate = { id: string; load: number; refuses?: readonly string[] }
/** A record that waits for assessors: who was asked already, and how many it needs. */
export type Waiting = { id: string; asked: readonly string[]; needed: number }
export type Pair = { recordId: string; assessorId: string }

/**
 * Asks assessors by the rule «least assessed first»: always the record that the fewest were asked for, always the
 * candidate with the fewest open assessments, never over the cap, never twice. Ties fall in the order given, so that the
 * same question has the same answer.
 */
export function distribute(records: readonly Waiting[], candidates: readonly Candidate[], cap: number): Pair[] {
  const asked = new Map(records.map(({ id, asked: before }) => [id, new Set(before)]))
  const load = new Map(candidates.map(({ id, load: before }) => [id, before]))
  const pairs: Pair[] = []
  const stuck = new Set<string>()

  for (;;) {
    const record = least(
      records.filter(({ id, needed }) => !stuck.has(id) && asked.get(id)!.size < needed),
      ({ id }) => asked.get(id)!.size,
    )
    if (!record) return pairs
    const free = candidates.filter(
      ({ id, refuses = [] }) => !asked.get(record.id)!.has(id) && !refuses.includes(record.id) && load.get(id)! < cap,
    )
    const chosen = least(free, ({ id }) => load.get(id)!)
    if (!chosen) {
      stuck.add(record.id)
      continue
    }
    asked.get(record.id)!.add(chosen.id)
    load.set(chosen.id, load.get(chosen.id)! + 1)
    pairs.push({ recordId: record.id, assessorId: chosen.id })
  }
}

/** The first of those with the smallest figure. */
function least<T>(some: readonly T[], figure: (it: T) => number): T | undefined {
  return some.reduce<T | undefined>((best, it) => (best && figure(best) <= figure(it) ? best : it), undefined)
}

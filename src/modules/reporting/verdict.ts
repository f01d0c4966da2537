import type { DateText } from '#platform/text/dates.ts'

/** What a unit owes in a year: at least so many, between so many, or as it can (clause IV.2.d). */
export type Owed = { meaning: 'minimum' | 'range' | 'free'; min: number | null; max: number | null }

/** How a unit stands: met, so many short, or left to it. `none` where no target held. */
export type Verdict = { kind: 'met' | 'short' | 'free' | 'none'; missing: number }

/** Compares what is owed with what counts. */
export function verdict(owed: Owed | undefined, counted: number): Verdict {
  if (!owed) return { kind: 'none', missing: 0 }
  if (owed.min === null) return { kind: 'free', missing: 0 }
  const missing = Math.max(0, owed.min - counted)
  return { kind: missing === 0 ? 'met' : 'short', missing }
}

/** The day on which enough had come to count; none while too few have. */
export function metOn(owed: Owed | undefined, days: readonly DateText[]): DateText | undefined {
  if (!owed?.min) return undefined
  return [...days].sort()[owed.min - 1]
}

/** What several units owe together. Free ones add nothing; all free is free. */
export function sumOwed(all: readonly (Owed | undefined)[]): Owed | undefined {
  const known = all.filter((it) => it !== undefined)
  const bound = known.filter(({ min }) => min !== null)
  if (bound.length === 0) return known[0]
  const sum = (pick: (it: Owed) => number | null) => bound.reduce((total, it) => total + (pick(it) ?? 0), 0)
  const isRange = bound.every(({ meaning }) => meaning === 'range')
  return {
    meaning: isRange ? 'range' : 'minimum',
    min: sum(({ min }) => min),
    max: isRange ? sum((it) => it.max) : null,
  }
}

import type { Db } from './db.ts'

type Kept = { until: number; value: Promise<unknown> }
const kept = new WeakMap<Db, Map<string, Kept>>()

/**
 * Keeps an answer that changes with the seasons (fields, the programme, feasts) for some seconds, per database. Never for
 * what people change at their desks. Inside a transaction nothing is kept.
 */
export function remember<T>(db: Db, key: string, seconds: number, load: () => Promise<T>): Promise<T> {
  if (db.isTransaction) return load()
  const answers = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, answers)
  const known = answers.get(key)
  if (known && known.until > performance.now()) return known.value as Promise<T>
  const value = load()
  answers.set(key, { until: performance.now() + seconds * 1000, value })
  value.catch(() => answers.delete(key))
  return value
}

/** Drops what is kept under a key: the next to ask reads it anew. */
export function forget(db: Db, key: string): void {
  kept.get(db)?.delete(key)
}

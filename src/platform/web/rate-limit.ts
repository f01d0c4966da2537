import { Refusal } from '../refusal.ts'

/** Counts tries per key within a sliding window, in memory: one process's first line against guessing and flooding. */
export function rateLimit({ tries, seconds }: { tries: number; seconds: number }) {
  const seen = new Map<string, number[]>()

  /** Counts one try. @throws Refusal `tooMany` when the key has used up its tries. */
  return (key: string, now: Date): void => {
    const since = now.getTime() - seconds * 1000
    if (seen.size > 10_000) for (const [it, times] of seen) if (times.at(-1)! < since) seen.delete(it)
    const recent = (seen.get(key) ?? []).filter((time) => time > since)
    if (recent.length >= tries) throw new Refusal('tooMany', 'tooManyTries')
    seen.set(key, [...recent, now.getTime()])
  }
}

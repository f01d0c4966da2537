/** Whole minutes a calm reader takes for so many words; never less than one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 220))
}

/** A seeded run of chances: the demonstration is the same every time it is made. */
export type Chance = {
  /** True with this probability. */
  is(probability: number): boolean
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number
  /** One of a list. */
  of<T>(list: readonly T[]): T
}

/** Opens a run of chances of its own for a name. */
export function chanceOf(name: string): Chance {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16777619), 2166136261)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    is: (probability) => next() < probability,
    whole: (min, max) => min + Math.floor(next() * (max - min + 1)),
    of: (list) => list[Math.floor(next() * list.length)]!,
  }
}

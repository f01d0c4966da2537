/** A number between two bounds, drawn from a seeded sequence, so that a picture is the same each time it is printed. */
export type Chance = (from: number, to: number) => number

/** Starts the sequence (Park–Miller) for one picture. */
export function chance(seed: number): Chance {
  let state = (seed % 2147483646) + 1
  return (from, to) => {
    state = (state * 16807) % 2147483647
    return from + ((to - from) * state) / 2147483647
  }
}

import type { Prepared } from './likeness.ts'

/**
 * The keys under which a subject is found again when its name is written otherwise: whatever one slip, another order, lost
 * tone marks, a missing word or a year off by one leave alone. Two subjects that may be one share a key; what shares a key is
 * then compared (`likeness.ts`). Numbers of 31 bits, so that a million of them are looked up in an instant.
 */
export function keysOf(it: Prepared): number[] {
  const { own, shorter } = nameKeys(it, [it.unitId])
  const year = it.birthYear ?? 0
  const free = it.birthYear === null ? [] : yearFree(it, [it.unitId])
  return [...new Set([...inYear(own, year), ...inYear(shorter, year), ...free])]
}

/**
 * The keys to look under for this subject: its own, of the year before and after, and of those whose year nobody knows. `places`
 * are the units of its place over time: keys are kept with the unit that was written down, whatever became of it.
 */
export function askedKeysOf(it: Prepared, places: readonly string[] = [it.unitId, ...it.heirs]): number[] {
  const { birthYear } = it
  const { own, asking } = nameKeys(it, places)
  const years = birthYear === null ? [0] : [birthYear - 1, birthYear, birthYear + 1, 0]
  const asked = years.flatMap((year) => [...inYear(own, year), ...inYear(asking, year)])
  return [...new Set(birthYear === null ? [...asked, ...yearFree(it, places)] : asked)]
}

/** `own` are shared by two alike; under `shorter` one is found by who leaves a word out; `asking` finds those of the other kind. */
export type Keys = { own: number[]; shorter: number[]; asking: number[] }

/** The keys of a name in these places, not yet of a year. */
export function nameKeys({ sounds, bones, joined, hamlet }: Prepared, places: readonly string[]): Keys {
  const whole = sounds.join(' ')
  const own = [hash(`b${bones}`), hash(`f${whole}`), hash(`j${joined}`)]
  if (hamlet !== null) for (const place of places) own.push(hash(`h${place}${hamlet}`))
  const [shorter, asking]: [number[], number[]] = [[], []]
  if (sounds.length >= 2) asking.push(hash(`g${whole}`))
  for (let at = 0; at < sounds.length && at < mostWords; at++) {
    const word = sounds[at]!
    let others = ''
    for (let other = 0; other < sounds.length; other++) if (other !== at) others += ` ${sounds[other]}`
    own.push(hash(`d${others}<${word[0]}`), hash(`d${others}>${word.at(-1)}`))
    if (word !== 'van' && word !== 'thi') for (const place of places) own.push(hash(`u${place}${word}`))
    if (sounds.length < 3) continue
    shorter.push(hash(`g${others.slice(1)}`))
    asking.push(hash(`f${others.slice(1)}`))
  }
  return { own, shorter, asking }
}

/** A key of a year of birth; 0 where nobody knows it. */
export const keyInYear = (key: number, year: number) => mixed(key ^ Math.imul(year + 1, 0x9e3779b1))

const inYear = (keys: readonly number[], year: number) => keys.map((key) => keyInYear(key, year))

/** How those are found whose year of birth is known, by who does not know it. */
const yearFree = ({ sounds, bones }: Prepared, places: readonly string[]): number[] => [
  mixed(hash(`-f${sounds.join(' ')}`)),
  ...places.map((place) => mixed(hash(`-b${place}${bones}`))),
]

/** Names of groups are long; so many of their words may each be missing or misspelt. */
const mostWords = 8

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (once ^ (once >>> 13)) >>> 1
}

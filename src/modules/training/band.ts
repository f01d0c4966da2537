import type { DateText } from '#platform/text/dates.ts'

/** What the ministry's form counts officers by. */
export const facets = ['age', 'qualification', 'service'] as const
export type Facet = (typeof facets)[number]

/** A group of the form: years from `atLeast` up to `below`, or a qualification by its key. */
export type Band = { facet: Facet; key: string; atLeast: number | null; below: number | null }

/** What is counted of one officer. What is not known stays unknown and is counted apart. */
export type Person = { birthYear: number | null; qualification: string | null; worksSince: DateText | null }

/** The age by the year alone, as the form asks it: nobody's birthday is kept. */
export const ageOn = (birthYear: number, day: DateText): number => Number(day.slice(0, 4)) - birthYear

/** Whole years in this work on a day; none before the first anniversary. */
export function yearsOfService(since: DateText, day: DateText): number {
  const years = Number(day.slice(0, 4)) - Number(since.slice(0, 4))
  return Math.max(0, day.slice(5) < since.slice(5) ? years - 1 : years)
}

/** True when the officer belongs to the group on a day. */
export function isIn(band: Band, it: Person, day: DateText): boolean {
  if (band.facet === 'qualification') return it.qualification === band.key
  const years = yearsOf(band.facet, it, day)
  return years !== null && years >= (band.atLeast ?? 0) && years < (band.below ?? Number.POSITIVE_INFINITY)
}

/** True when what a facet asks of is not known of the officer. */
export function isUnknown(facet: Facet, it: Person, day: DateText): boolean {
  return facet === 'qualification' ? it.qualification === null : yearsOf(facet, it, day) === null
}

function yearsOf(facet: 'age' | 'service', it: Person, day: DateText): number | null {
  if (facet === 'age') return it.birthYear === null ? null : ageOn(it.birthYear, day)
  return it.worksSince === null ? null : yearsOfService(it.worksSince, day)
}

import type { DateText } from '#platform/text/dates.ts'
import { type Band, type Facet, isIn, isUnknown, type Person } from './band.ts'

/** An officer as the ministry's form counts them. */
export type Officer = Person & { gender: 'male' | 'female' | null }

/** One line of the form: a group, or (without one) those of whom nothing is known that would put them into a group. */
export type FormLine<B extends Band> = { band: B | null; total: number; women: number }

/** The lines of one part of the form 0605.N over these officers on a day, those not known last. */
export function linesOf<B extends Band>(
  facet: Facet,
  bands: readonly B[],
  officers: readonly Officer[],
  day: DateText,
): FormLine<B>[] {
  const line = (band: B | null, of: readonly Officer[]) => ({ band, total: of.length, women: womenOf(of) })
  const own = bands.filter((it) => it.facet === facet)
  return [
    ...own.map((band) =>
      line(
        band,
        officers.filter((it) => isIn(band, it, day)),
      ),
    ),
    line(
      null,
      officers.filter((it) => isUnknown(facet, it, day)),
    ),
  ]
}

/** How many of them are women, as far as it is known. */
export const womenOf = (officers: readonly Officer[]): number =>
  officers.filter(({ gender }) => gender === 'female').length

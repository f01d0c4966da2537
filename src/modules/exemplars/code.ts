import type { DateText } from '#platform/text/dates.ts'
import { slug } from '#platform/text/slug.ts'

/** The year that a record's code is counted in: the year it was found. */
export const yearOf = (day: DateText): number => Number(day.slice(0, 4))

/** The code people quote: «ĐH-2024-0117». */
export function codeOf(year: number, number: number): string {
  return `ĐH-${year}-${String(number).padStart(4, '0')}`
}

/** The readable part of a record's public address; it ends in the code, so that two of one name stay apart. */
export function slugOf(name: string, code: string): string {
  return [slug(name, 60), slug(code)].filter(Boolean).join('-')
}

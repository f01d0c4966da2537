import { formatDate } from '#platform/text/dates.ts'
import { t } from '../messages/book.ts'
import type { BoundBook } from './bound-book.ts'

/** The lines of a book's imprint, as names and values; without a name what stands alone. */
export function imprintOf(book: BoundBook): { label: string; value: string }[] {
  const text = t(book.language)
  return [
    { label: text.issuer, value: book.issuer },
    ...(book.decisionNo ? [{ label: text.decisionNo, value: book.decisionNo }] : []),
    { label: text.responsible, value: book.responsible },
    ...(book.printRun ? [{ label: text.printRun, value: text.copies(book.printRun.toLocaleString('vi-VN')) }] : []),
    { label: text.madeBy, value: book.unitName },
    { label: text.madeOn, value: formatDate(book.day) },
    { label: text.stories, value: String(book.stories.length) },
    { label: '', value: text.underConsent },
    ...(book.demo ? [{ label: '', value: text.invented }] : []),
  ]
}

/** The lines below the title on the cover. */
export const coverOf = (book: BoundBook): string[] => [
  book.issuer,
  ...(book.demo ? [t(book.language).invented] : []),
  book.day.slice(0, 4),
]

/** Who wrote a story and when it came out. */
export const bylineOf = (author: string, day: string): string => [author, formatDate(day)].filter(Boolean).join(', ')

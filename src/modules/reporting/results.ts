import type { Locale } from '#platform/i18n.ts'
import { type FigureCode, figureCode } from './figures.ts'
import { t } from './messages/sentences.ts'
import type { Owed } from './verdict.ts'

/** A piece of a computed sentence: words, or a figure among them. */
export type Piece = { text: string } | { code: FigureCode }
export type ResultPart = { part: 'part1' | 'part2' | 'part3' | 'part4'; sentences: Piece[][] }

/** What a report says of its results by itself, in the order of the report, for the page and the document alike. */
export function resultsOf(owed: Owed | null, locale: Locale): ResultPart[] {
  const text = t(locale)
  const quota = owed?.min ? text.quota(owed.min) : text.quotaFree
  return [
    { part: 'part1', sentences: [pieces(text.found), pieces(text.fostered)] },
    { part: 'part2', sentences: [pieces(text.recognised)] },
    { part: 'part3', sentences: [pieces(text.published)] },
    { part: 'part4', sentences: [pieces(text.replicated), pieces(quota)] },
  ]
}

function pieces(sentence: string): Piece[] {
  return sentence.split(/\{(\w+)\}/).map((it, index) => {
    const code = index % 2 === 1 ? figureCode(it) : undefined
    return code ? { code } : { text: it }
  })
}

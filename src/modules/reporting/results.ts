import type { Locale } from '#platform/i18n.ts'
import { type FigureCode, type Figures, figureCode } from './figures.ts'
import { t } from './messages/sentences.ts'
import type { Owed } from './verdict.ts'

/** A piece of a computed sentence: words, or a figure among them. */
export type Piece = { text: string } | { code: FigureCode }
export type ResultPart = { part: 'part1' | 'part2' | 'part3' | 'part4' | 'part5' | 'part6'; sentences: Piece[][] }

/**
 * What a report says of its results by itself, in the order of the report, for the page and the document alike. A sentence
 * with a figure that the report was frozen without is not said.
 */
export function resultsOf(
  report: { owed: Owed | null; figures: Figures; units: readonly unknown[] | null },
  locale: Locale,
): ResultPart[] {
  const text = t(locale)
  const quota = report.owed?.min ? text.quota(report.owed.min) : text.quotaFree
  const said = (...sentences: string[]) =>
    sentences.map(pieces).filter((it) => it.every((piece) => 'text' in piece || report.figures[piece.code]))
  const parts: ResultPart[] = [
    { part: 'part1', sentences: said(text.found, text.fostered) },
    { part: 'part2', sentences: said(text.recognised) },
    { part: 'part3', sentences: said(text.published, text.carried, text.reached, text.meetings, text.contests) },
    { part: 'part4', sentences: said(text.replicated, quota) },
    {
      part: 'part5',
      sentences: said(
        text.issued,
        text.sentUp,
        text.inspected,
        text.taught,
        text.money,
        ...(report.units ? [text.punctual] : [text.reminded]),
      ),
    },
    { part: 'part6', sentences: said(text.tasks) },
  ]
  return parts.filter(({ sentences }) => sentences.length > 0)
}

function pieces(sentence: string): Piece[] {
  return sentence.split(/\{(\w+)\}/).map((it, index) => {
    const code = index % 2 === 1 ? figureCode(it) : undefined
    return code ? { code } : { text: it }
  })
}

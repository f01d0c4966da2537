import type { Locale } from '#platform/i18n.ts'
import type { Piece } from '../difference.ts'
import { t } from '../messages/record.ts'

type Props = {
  pieces: Piece[]
  lang: string
  locale: Locale
  /** What to say over a text in which no word changed. */
  same?: string | undefined
}

/** Two texts as one, with what was taken out and what was put in marked, for the eye and for the ear. */
export function Compared({ pieces, lang, locale, same }: Props) {
  const text = t(locale)
  const isSame = pieces.every(({ kind }) => kind === 'same')
  return (
    <div class="prose" lang={lang}>
      {isSame && (
        <p class="soft small" lang={locale}>
          {pieces.length > 0 ? same : text.nothing}
        </p>
      )}
      {paragraphs(pieces).map((paragraph, index) => (
        <p key={index}>
          {paragraph.map((piece, at) =>
            piece.kind === 'same' ? (
              piece.text
            ) : piece.kind === 'out' ? (
              <del key={at}>
                <span class="vh" lang={locale}>
                  [{text.out}:{' '}
                </span>
                {piece.text}
                <span class="vh">]</span>
              </del>
            ) : (
              <ins key={at}>
                <span class="vh" lang={locale}>
                  [{text.in}:{' '}
                </span>
                {piece.text}
                <span class="vh">]</span>
              </ins>
            ),
          )}
        </p>
      ))}
    </div>
  )
}

/** Parts the pieces where the text begins a new paragraph. */
function paragraphs(pieces: readonly Piece[]): Piece[][] {
  const result: Piece[][] = [[]]
  for (const { kind, text } of pieces)
    for (const [index, part] of text.split(/\n\s*\n/).entries()) {
      if (index > 0) result.push([])
      if (part !== '') result.at(-1)!.push({ kind, text: part })
    }
  return result.filter((paragraph) => paragraph.length > 0)
}

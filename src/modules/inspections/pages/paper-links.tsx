import type { Locale } from '#platform/i18n.ts'
import { t } from '../messages/visit.ts'

type Props = {
  /** The address of the paper with this ending. */
  href: (ending: 'docx' | 'pdf') => string
  /** What the paper is, for whoever hears the links. */
  of: string
  locale: Locale
}

/** A paper as Word and as PDF. */
export function PaperLinks({ href, of, locale }: Props) {
  const text = t(locale)
  return (
    <>
      {(['docx', 'pdf'] as const).map((ending) => (
        <a key={ending} class="btn" href={href(ending)}>
          {text[ending]}
          <span class="vh">: {of}</span>
        </a>
      ))}
    </>
  )
}

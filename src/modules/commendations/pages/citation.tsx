import type { Locale } from '#platform/i18n.ts'
import type { Cited } from '../law.ts'
import { t } from '../messages/words.ts'

/** Where a rule stands, and that it is still to be confirmed where nobody has read it in an official text. */
export function Citation({ cited, locale }: { cited: Cited; locale: Locale }) {
  return (
    <>
      {[cited.article, cited.legalBasis].filter(Boolean).join(', ')}
      {cited.toConfirm && <> ({t(locale).toConfirm})</>}
    </>
  )
}

import type { Locale } from '#platform/i18n.ts'
import { t } from '../messages/plan.ts'
import type { Reason } from '../risk.ts'

type Props = {
  reasons: readonly Reason[]
  why?: string | null | undefined
  /** What opens the records behind a reason; none where the reader sees only the words. */
  href?: (reason: Reason) => string
  locale: Locale
}

/** Why a unit is inspected, reason by reason, and what a person added. */
export function Reasons({ reasons, why, href, locale }: Props) {
  const text = t(locale)
  if (reasons.length === 0 && !why) return <span class="soft">{text.noReason}</span>
  const parts = reasons.map((it) => (href ? <a href={href(it)}>{text[it.kind](it.count)}</a> : text[it.kind](it.count)))
  return (
    <>
      {[...parts, ...(why ? [why] : [])].map((part, at) => (
        <span key={at}>
          {at > 0 && '; '}
          {part}
        </span>
      ))}
    </>
  )
}

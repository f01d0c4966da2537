import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { Verdict } from '../checklist.ts'
import { t } from '../messages/visit.ts'

const shapes: Record<Verdict, TagKind> = { met: 'ok', partly: 'doing', unmet: 'no', none: 'wait' }

/** A verdict in words. */
export function verdictWord(verdict: Verdict, locale: Locale): string {
  return verdict === 'none' ? t(locale).verdict_none : t(locale)[verdict]
}

/** A verdict as a word with its shape. */
export function VerdictTag({ verdict, locale }: { verdict: Verdict; locale: Locale }) {
  return <Tag kind={shapes[verdict]}>{verdictWord(verdict, locale)}</Tag>
}

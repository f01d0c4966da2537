import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { AdoptionWord } from '../adoption.ts'
import { t } from '../messages/adoption.ts'

const shapes: Record<AdoptionWord, TagKind> = { recorded: 'wait', confirmed: 'ok', declined: 'no', failed: 'late' }

/** How far an adoption has come, as a word with its shape. */
export function AdoptionTag({ state, locale }: { state: AdoptionWord; locale: Locale }) {
  return <Tag kind={shapes[state]}>{t(locale)[state]}</Tag>
}

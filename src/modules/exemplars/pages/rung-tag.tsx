import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { Rung } from '../ladder.ts'
import { t } from '../messages/ladder.ts'

const shapes: Record<Rung, TagKind> = { told: 'new', confirmed: 'doing', checked: 'ok' }

/** How far a word about somebody was looked into, as a word with its shape. */
export function RungTag({ rung, locale }: { rung: Rung; locale: Locale }) {
  return <Tag kind={shapes[rung]}>{t(locale)[rung]}</Tag>
}

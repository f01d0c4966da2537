import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { EntryState } from '../entry.ts'
import { t } from '../messages/entry.ts'

const shapes: Record<EntryState, TagKind> = { received: 'wait', admitted: 'ok', refused: 'no', withdrawn: 'hold' }

/** How far an entry is, as a word with its shape. */
export function EntryTag({ state, locale }: { state: EntryState; locale: Locale }) {
  return <Tag kind={shapes[state]}>{t(locale)[state]}</Tag>
}

import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { EntryState } from '../calendar.ts'
import { t } from '../messages/calendar.ts'

const kinds: Record<EntryState, TagKind> = { open: 'wait', writing: 'doing', done: 'ok' }

/** How far something planned is. */
export function EntryTag({ state, locale }: { state: EntryState; locale: Locale }) {
  return <Tag kind={kinds[state]}>{t(locale)[state]}</Tag>
}

import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { EventState } from '../event.ts'
import { t } from '../messages/event.ts'

const shapes: Record<EventState, TagKind> = {
  ...{ draft: 'wait', announced: 'doing', held: 'hold', closed: 'ok', cancelled: 'no' },
}

/** How far an event has come, as a word with its shape. */
export function EventTag({ state, locale }: { state: EventState; locale: Locale }) {
  return <Tag kind={shapes[state]}>{t(locale)[state]}</Tag>
}

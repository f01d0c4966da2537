import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { State } from '../lifecycle.ts'
import { t } from '../messages/story.ts'

const shapes: Record<State, TagKind> = {
  ...{ draft: 'wait', in_review: 'doing', approved: 'new' },
  ...{ published: 'ok', taken_down: 'no' },
}

/** The state of a story as a word with its shape, wherever it is shown. */
export function StateTag({ state, locale }: { state: State; locale: Locale }) {
  return <Tag kind={shapes[state]}>{t(locale)[state]}</Tag>
}

import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { ContestState } from '../contest.ts'
import { t } from '../messages/terms.ts'

const shapes: Record<ContestState, TagKind> = {
  ...{ draft: 'new', open: 'doing', judging: 'wait', results: 'gold', closed: 'ok' },
}

/** How far a contest has come, as a word with its shape. */
export function StateTag({ state, locale }: { state: ContestState; locale: Locale }) {
  return <Tag kind={shapes[state]}>{t(locale)[state]}</Tag>
}

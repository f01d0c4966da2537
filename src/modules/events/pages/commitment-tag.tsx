import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { CommitmentWord } from '../commitment.ts'
import { t } from '../messages/commitment.ts'

const shapes: Record<CommitmentWord, TagKind> = { promised: 'wait', overdue: 'late', begun: 'ok', dropped: 'no' }

/** How a promise stands, as a word with its shape. */
export function CommitmentTag({ word, locale }: { word: CommitmentWord; locale: Locale }) {
  return <Tag kind={shapes[word]}>{t(locale)[word]}</Tag>
}

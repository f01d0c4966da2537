import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t } from '../messages/index.ts'
import type { PlanState } from '../plan.ts'

const shapes: Record<PlanState, TagKind> = {
  late: 'late',
  soon: 'wait',
  onTrack: 'doing',
  noReview: 'wait',
  progressed: 'ok',
  stopped: 'no',
}

/** How a plan stands, as a word with its shape. */
export function PlanTag({ state, locale }: { state: PlanState; locale: Locale }) {
  return <Tag kind={shapes[state]}>{t(locale)[state]}</Tag>
}

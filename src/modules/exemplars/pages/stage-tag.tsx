import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t } from '../messages/subject.ts'
import type { Stage } from '../stage.ts'

/** The shape that goes with each stage. */
export const stageShapes: Record<Stage, TagKind> = {
  emerging: 'new',
  nominated: 'wait',
  returned: 'late',
  verified: 'doing',
  assessed: 'doing',
  recognised: 'ok',
  on_hold: 'hold',
  withdrawn: 'no',
  merged: 'no',
}

/** A record's stage as a word with its shape. */
export function StageTag({ stage, locale }: { stage: Stage; locale: Locale }) {
  return <Tag kind={stageShapes[stage]}>{t(locale)[stage]}</Tag>
}

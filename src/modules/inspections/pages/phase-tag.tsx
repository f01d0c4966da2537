import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t } from '../messages/plan.ts'
import type { Phase } from '../visit.ts'

const shapes: Record<Phase, TagKind> = {
  ...{ chosen: 'wait', selfCheck: 'doing', visit: 'doing', minuted: 'hold', concluded: 'ok' },
}

/** How far an inspection is, in one word with its shape. */
export function PhaseTag({ phase, locale }: { phase: Phase; locale: Locale }) {
  return <Tag kind={shapes[phase]}>{t(locale)[phase]}</Tag>
}

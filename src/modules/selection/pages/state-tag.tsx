import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { ChoiceState, Place } from '../allowance.ts'
import { t } from '../messages/choice.ts'

const kinds: Record<ChoiceState, TagKind> = {
  ...{ chosen: 'new', sent: 'wait', returned: 'late', gathered: 'doing' },
  ...{ passed: 'ok', failed: 'no', submitted: 'ok', dropped: 'no' },
} as const

/** How far a choice is, by word and shape. */
export function StateTag({ state, locale }: { state: ChoiceState; locale: Locale }) {
  return <Tag kind={kinds[state]}>{t(locale)[state]}</Tag>
}

/** Where a choice stands in its unit’s list, in words; nothing for what fell out. */
export function placeWords(place: Place | undefined, locale: Locale): string {
  if (!place) return '–'
  return place.kind === 'main' ? t(locale).main : t(locale).reserve(place.number)
}

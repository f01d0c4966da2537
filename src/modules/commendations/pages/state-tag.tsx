import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { State } from '../lifecycle.ts'
import { t } from '../messages/words.ts'

/** The shape before each state's word. */
export const stateShapes: Record<State, TagKind> = {
  ...({ draft: 'new', moving: 'doing', returned: 'late', council: 'wait', passed: 'doing' } as const),
  ...({ placed: 'wait', decided: 'ok', declined: 'no', withdrawn: 'no', on_hold: 'hold' } as const),
}

/** Where a dossier stands, as a word with its shape. */
export function StateTag({ state, locale }: { state: State; locale: Locale }) {
  return <Tag kind={stateShapes[state]}>{t(locale)[state]}</Tag>
}

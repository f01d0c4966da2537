import type { Locale } from '#platform/i18n.ts'
import { Tag } from '#ui/tag.tsx'
import { states } from '../messages/tip.ts'
import type { TipState } from '../tip.ts'

const shapes = { new: 'new', checking: 'doing', recorded: 'ok', known: 'ok', declined: 'hold' } as const

/** Where a tip stands, in the words that whoever told reads. */
export function TipTag({ state, locale }: { state: TipState; locale: Locale }) {
  return <Tag kind={shapes[state]}>{states(locale)[state]}</Tag>
}

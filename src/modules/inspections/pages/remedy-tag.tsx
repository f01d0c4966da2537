import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t } from '../messages/remedy.ts'
import { levelOf, type RemedyState } from '../remedy.ts'

type Props = { remedy: { state: RemedyState; dueOn: DateText }; locale: Locale; today: DateText }

const shapes: Record<RemedyState, TagKind> = { open: 'doing', answered: 'wait', closed: 'ok' }

/** How a remedy stands, and that it is late where it is. */
export function RemedyTag({ remedy, locale, today }: Props) {
  const text = t(locale)
  const isLate = levelOf(remedy, today) !== 'none'
  return (
    <>
      <Tag kind={shapes[remedy.state]}>{text[`remedy_${remedy.state}`]}</Tag>{' '}
      {isLate && <Tag kind="late">{text.late}</Tag>}
    </>
  )
}

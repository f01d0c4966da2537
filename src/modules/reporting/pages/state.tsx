import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import type { ReportState } from '../lifecycle.ts'
import { t } from '../messages/report.ts'

const kinds: Record<ReportState, TagKind> = {
  ...{ draft: 'doing', signed: 'doing', sent: 'wait', returned: 'late', accepted: 'ok', approved: 'ok' },
}

type Props = { state: ReportState | null; isProvince?: boolean; locale: Locale }

/** The state of a report in a word with a shape; nothing started is a state too. */
export function ReportStateTag({ state, isProvince, locale }: Props) {
  const text = t(locale)
  if (!state) return <Tag kind="new">{text.notStarted}</Tag>
  if (state === 'approved' && isProvince) return <Tag kind="ok">{text.chairmanApproved}</Tag>
  if (state === 'returned' && isProvince) return <Tag kind="late">{text.chairmanReturned}</Tag>
  if (state === 'sent' && isProvince) return <Tag kind="ok">{text.sentUp}</Tag>
  return <Tag kind={kinds[state]}>{text[state]}</Tag>
}

import type { Locale } from '#platform/i18n.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/round.ts'
import { t as subjectWords } from '../messages/subject.ts'
import { paths } from '../paths.ts'
import type { Assessed } from '../blind-view.ts'

/** What waits for an assessor. */
export type Waiting = {
  id: string
  given: number
  record: Assessed
  phase: { to: DateText | null } | undefined
  permissions: { mayScore: boolean }
}
type Props = { frame: Frame; locale: Locale; items: readonly Waiting[] }

/** The records that wait for this assessor, the least judged first. */
export function QueuePage({ frame, locale, items }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.queue}>
      <Head title={text.queue} lead={text.queueLead} />
      {items.length === 0 && <Empty title={text.queueNone} />}
      {items.length > 0 && (
        <WorkList
          items={items.map(({ id, record, given, phase, permissions }) => ({
            title: record.name,
            href: paths.score(id),
            text: [
              subjectWords(locale)[record.kind],
              record.fieldName,
              `${text.judgedBy.toLowerCase()}: ${given}`,
            ].join(', '),
            ...(phase?.to && { due: `${text.phaseLast} ${formatDate(addDays(phase.to, -1))}` }),
            tag: permissions.mayScore
              ? { kind: 'wait' as const, label: text.waitingState }
              : { kind: 'hold' as const, label: text.closedNow },
            action: { label: text.scoreIt },
          }))}
        />
      )}
    </DeskPage>
  )
}

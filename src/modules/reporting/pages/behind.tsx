import { budgetPaths } from '#modules/budget/index.ts'
import { commendationPaths } from '#modules/commendations/index.ts'
import { contestDeskPaths } from '#modules/contests/index.ts'
import { eventPaths } from '#modules/events/index.ts'
import { exemplarPaths } from '#modules/exemplars/index.ts'
import { inspectionPaths } from '#modules/inspections/index.ts'
import { programmePaths } from '#modules/programmes/index.ts'
import { selectionPaths } from '#modules/selection/index.ts'
import { trainingPaths } from '#modules/training/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { Empty } from '#ui/empty.tsx'
import { Notice } from '#ui/notice.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/board.ts'
import type { Amounts } from '../figures.ts'
import { paths } from '../paths.ts'
import type { BehindRecord, RecordKind } from '../queries/records.ts'

type Props = {
  caption: string
  records: readonly BehindRecord[]
  hidden: number
  /** What each record adds, where the figure adds up, told in units of so many. */
  amounts?: { label: string; per: number; of: Amounts } | undefined
  /** What the figure counts: it says which page opens a record. */
  kind: RecordKind
  locale: Locale
}

/** Exactly the records behind a figure: each opens, and those that this reader may not open are said. */
export function Behind({ caption, records, hidden, amounts, kind, locale }: Props) {
  const text = t(locale)
  const amount = (id: string) => amounts && { amount: formatNumber((amounts.of[id] ?? 0) / amounts.per, 1) }
  return (
    <>
      {hidden > 0 && <Notice>{text.hidden(hidden)}</Notice>}
      {records.length === 0 && hidden === 0 && <Empty>{text.noRecords}</Empty>}
      {records.length > 0 && (
        <Table
          stack
          {...{ caption }}
          captionHidden
          columns={[
            { key: 'name', label: records.some(({ exemplarId }) => exemplarId) ? text.name : text.recordName },
            { key: 'about', label: text.about },
            { key: 'unit', label: text.keeper },
            { key: 'on', label: text.on, numeric: true },
            ...(amounts ? [{ key: 'amount' as const, label: amounts.label, numeric: true }] : []),
          ]}
          rows={records.map((it) => ({
            name: <Opened {...{ it, kind }} />,
            about: it.about,
            unit: it.unitName,
            on: it.on && formatDate(it.on),
            ...amount(it.id),
          }))}
        />
      )}
    </>
  )
}

function Opened({ it, kind }: { it: BehindRecord; kind: RecordKind }) {
  const href = it.exemplarId ? exemplarPaths.show(it.exemplarId) : opens[kind]?.(it.id)
  return <a {...(href && { href })}>{it.name}</a>
}

/** The page of what is no exemplar's; documents and reminders have none of their own. */
const opens: Partial<Record<RecordKind, (id: string) => string>> = {
  event: eventPaths.show,
  contest: contestDeskPaths.show,
  choice: selectionPaths.choice,
  visit: inspectionPaths.visit,
  course: trainingPaths.course,
  task: (id) => programmePaths.task(id),
  money: budgetPaths.task,
  award: commendationPaths.award,
  movement: programmePaths.movement,
  report: paths.report,
}

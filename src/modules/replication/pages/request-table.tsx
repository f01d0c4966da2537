import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/learn.ts'
import { paths } from '../paths.ts'
import type { ListedRequest } from '../queries/learning.ts'
import { outcomeWord, whoAsks } from './request.tsx'

/** Who asked to learn, on both sides: what waits stands first. */
export function RequestTable({ requests, locale }: { requests: readonly ListedRequest[]; locale: Locale }) {
  const text = t(locale)
  if (requests.length === 0) return <Empty title={text.noRequests} />
  return (
    <Table
      caption={text.list}
      captionHidden
      stack
      columns={[
        { key: 'kind', label: text.kind },
        { key: 'from', label: text.from },
        { key: 'source', label: text.source },
        { key: 'on', label: text.askedOn },
        { key: 'state', label: text.outcome },
      ]}
      rows={requests.map((it) => ({
        kind: (
          <a href={paths.request(it.id)}>
            {text[it.kind]}: {it.modelName}
          </a>
        ),
        from: whoAsks(it, locale),
        ...{ source: it.sourceName, on: formatDate(today(it.askedAt)) },
        state: it.outcome ? (
          <Tag kind={it.outcome === 'declined' ? 'no' : 'ok'}>{outcomeWord(it.outcome, locale)}</Tag>
        ) : (
          <Tag kind="wait">{text.waiting}</Tag>
        ),
      }))}
    />
  )
}

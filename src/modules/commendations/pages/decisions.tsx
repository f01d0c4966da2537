import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/pages.ts'
import { t as words } from '../messages/words.ts'
import { paths } from '../paths.ts'
import type { listDecisions } from '../queries/decision.ts'

type Props = {
  frame: Frame
  locale: Locale
  rows: Awaited<ReturnType<typeof listDecisions>>['rows']
  page: number
  pages: number
}

/** The decisions of the reader's units: drafts first, then the newest. */
export function DecisionsPage({ frame, locale, rows, page, pages }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.decisions}
      crumbs={[{ label: text.title, href: paths.list() }, { label: text.decisions }]}
    >
      <Head title={text.decisions} />
      {rows.length === 0 ? (
        <Empty title={text.noDecisions} />
      ) : (
        <Table
          caption={text.decisions}
          captionHidden
          stack
          columns={[
            { key: 'title', label: text.decisionTitle },
            { key: 'number', label: text.number },
            { key: 'unit', label: text.issuer },
            { key: 'lines', label: text.lines, numeric: true },
            { key: 'state', label: text.state },
          ]}
          rows={rows.map((it) => ({
            title: <a href={paths.decision(it.id)}>{it.title}</a>,
            number: it.numberText ? (
              `${it.numberText}, ${formatDate(it.decidedOn!)}`
            ) : (
              <span class="soft">{text.notYet}</span>
            ),
            unit: it.issuer,
            lines: formatNumber(it.lines),
            state: (
              <Tag kind={it.state === 'signed' ? 'ok' : it.state === 'draft' ? 'new' : 'no'}>
                {words(locale)[it.state]}
              </Tag>
            ),
          }))}
        />
      )}
      <Pagination {...{ page, pages }} href={(to) => `${paths.decisions}?trang=${to}`} />
    </DeskPage>
  )
}

import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/contest.ts'
import { t as termsWords } from '../messages/terms.ts'
import { paths } from '../paths.ts'
import type { ListedContest } from '../queries/contest.ts'
import { StateTag } from './state-tag.tsx'

type Props = {
  frame: Frame
  locale: Locale
  contests: readonly ListedContest[]
  total: number
  mayDraft: boolean
  page: number
  pages: number
}

/** The contests of one's units, the latest first. */
export function ListPage({ frame, locale, contests, total, mayDraft, page, pages }: Props) {
  const text = t(locale)
  const words = termsWords(locale)
  const begin = (
    <a class="btn main" href={paths.draft()}>
      {text.begin}
    </a>
  )
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head title={text.title} lead={text.lead} actions={mayDraft && begin} />
      {contests.length === 0 ? (
        <Empty title={text.empty}>
          <p>{text.emptyText}</p>
        </Empty>
      ) : (
        <Table
          caption={text.caption(total)}
          stack
          columns={[
            { key: 'name', label: words.name },
            { key: 'strand', label: words.strand },
            { key: 'unit', label: text.unit },
            { key: 'opensOn', label: words.opensOn },
            { key: 'closesOn', label: words.closesOn },
            { key: 'state', label: text.state },
          ]}
          rows={contests.map((it) => ({
            name: <a href={paths.show(it.id)}>{it.name}</a>,
            ...{ strand: words[it.strand], unit: it.unitName },
            ...{ opensOn: formatDate(it.opensOn), closesOn: formatDate(it.closesOn) },
            state: <StateTag state={it.state} locale={locale} />,
          }))}
        />
      )}
      <Pagination {...{ page, pages }} href={paths.list} />
    </DeskPage>
  )
}

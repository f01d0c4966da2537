import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as unitWords } from '../messages.ts'
import { t } from '../messages/reform.ts'
import { paths } from '../paths.ts'
import type { listReforms } from '../queries/reform.ts'

type Props = {
  frame: Frame
  locale: Locale
  reforms: Awaited<ReturnType<typeof listReforms>>
  mayReform: boolean
}

const kinds = { draft: 'doing', committed: 'ok', dropped: 'no' } as const

/** Every reform of units, with its day and how far it has come. */
export function ReformsPage({ frame, locale, reforms, mayReform }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: unitWords(locale).title, href: paths.list() }, { label: text.title }]}
    >
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          mayReform && (
            <a class="btn main" href={paths.newReform()}>
              {text.begin}
            </a>
          )
        }
      />
      {reforms.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneNext}</p>
        </Empty>
      ) : (
        <Table
          caption={text.caption}
          stack
          columns={[
            { key: 'name', label: text.name },
            { key: 'on', label: text.on },
            { key: 'lines', label: text.count, numeric: true },
            { key: 'state', label: text.state },
          ]}
          rows={reforms.map((it) => ({
            name: <a href={paths.reform(it.id)}>{it.name}</a>,
            on: formatDate(it.on),
            lines: Number(it.lines),
            state: <Tag kind={kinds[it.state as keyof typeof kinds]}>{text[it.state as keyof typeof kinds]}</Tag>,
          }))}
        />
      )}
    </DeskPage>
  )
}

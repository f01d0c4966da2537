import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate, today } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Tag } from '#ui/tag.tsx'
import { type LawKind, lawKinds } from '../law-kind.ts'
import { periodOf, wordsOfRow } from '../law-words.ts'
import { t } from '../messages/law.ts'
import { t as pageWords } from '../messages/pages.ts'
import { paths } from '../paths.ts'
import type { LawCount, LawRow } from '../queries/law-rows.ts'

type View = {
  frame: Frame
  locale: Locale
  kind: LawKind
  day: DateText
  rows: readonly LawRow[]
  counts: readonly LawCount[]
}

const addressOf = (kind: LawKind, day: DateText) => `${paths.law}?loai=${kind}&ngay=${day}`

/** What the product goes by on a day: every dated row of one kind, where it stands, and whether it was compared. */
export function LawPage({ frame, locale, kind, day, rows, counts }: View) {
  const text = t(locale)
  const title = pageWords(locale).law
  const waiting = counts.reduce((sum, it) => sum + it.toConfirm, 0)
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[{ label: pageWords(locale).title, href: paths.list() }, { label: title }]}
    >
      <Head
        title={title}
        lead={text.lead}
        tags={
          waiting > 0 ? (
            <Tag kind="wait">{text.waiting(formatNumber(waiting))}</Tag>
          ) : (
            <Tag kind="ok">{text.nothingWaits}</Tag>
          )
        }
      />
      <form class="filters" method="get" action={paths.law}>
        <Hidden name="loai" value={kind} />
        <DateField name="ngay" label={text.onDay} value={formatDate(day)} />
        <Submit>{text.look}</Submit>
      </form>
      <Tabs
        label={text.kinds}
        items={lawKinds.map((it) => ({
          ...{ label: text[it], href: addressOf(it, day), current: it === kind },
          count: counts.find((count) => count.kind === it)?.rows ?? 0,
        }))}
      />
      {rows.length === 0 ? (
        <Empty title={text.none}>{text.noneText}</Empty>
      ) : (
        <LawTable {...{ rows, locale }} caption={text[kind]} />
      )}
    </DeskPage>
  )
}

type TableProps = { rows: readonly LawRow[]; locale: Locale; caption: string; overTime?: boolean }

/** Dated rows of law as a table. `overTime`: of one thing, so each is named by when it held. */
export function LawTable({ rows, locale, caption, overTime = false }: TableProps) {
  const text = t(locale)
  const what = { key: 'what', label: text.what }
  const period = { key: 'period', label: text.period }
  const between = [
    { key: 'detail', label: text.detail },
    { key: 'basis', label: text.basis },
  ]
  return (
    <Table
      caption={caption}
      captionHidden
      stack
      columns={[...(overTime ? [period, ...between] : [what, ...between, period]), { key: 'state', label: text.state }]}
      rows={rows.map((row) => {
        const { name, detail } = wordsOfRow(row, locale)
        return {
          what: <a href={paths.lawRow(row.id)}>{name}</a>,
          detail,
          basis: [row.article, row.legalBasis].filter(Boolean).join(', '),
          period: periodOf(row, locale),
          state: <Compared {...{ row, locale }} />,
        }
      })}
    />
  )
}

/** Whether a row was compared with the official text, and by whom. */
export function Compared({ row, locale }: { row: LawRow; locale: Locale }) {
  const text = t(locale)
  if (row.confirmedAt && row.confirmedBy)
    return <Tag kind="ok">{text.confirmed(row.confirmedBy, formatDate(today(row.confirmedAt)))}</Tag>
  return row.wasToConfirm ? <Tag kind="wait">{text.toConfirm}</Tag> : <Tag kind="ok">{text.read}</Tag>
}

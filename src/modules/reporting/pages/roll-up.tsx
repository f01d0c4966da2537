import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { FigureLink } from '#ui/figure-link.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { Switch } from '#ui/switch.tsx'
import { Table } from '#ui/table.tsx'
import { mocOf, type BoardAsked, type QuotaClass } from '../board-query.ts'
import { t as boardWords } from '../messages/board.ts'
import { t } from '../messages/now.ts'
import { t as reportWords } from '../messages/report.ts'
import { t as sentenceWords } from '../messages/sentences.ts'
import { paths } from '../paths.ts'
import type { RolledCode, RolledUp } from '../queries/roll-up.ts'
import type { RollUpUnit } from '../queries/roll-up-rows.ts'
import { BoardFields } from './board-fields.tsx'

/** The figures that stand on the page; the rest of the report's are parts of these. */
const shown = ['I2', 'I3', 'I3q', 'I5', 'I6', 'I6d', 'I9a', 'I14'] as const satisfies readonly RolledCode[]

type Props = {
  frame: Frame
  locale: Locale
  asked: BoardAsked & { quotaClass: QuotaClass }
  years: readonly number[]
  classes: readonly QuotaClass[]
  rows: readonly RollUpUnit[]
  figures: ReadonlyMap<string, RolledUp>
  total: RolledUp | undefined
}

/** The figures of the yearly report for every unit in reach, counted from the records there are. */
export function RollUpPage({ frame, locale, asked, years, classes, rows, figures, total }: Props) {
  const text = t(locale)
  const board = boardWords(locale)
  const words = sentenceWords(locale)
  const day = formatDate(asked.asOf)
  const here = { nam: asked.year, 'den-ngay': day, khoi: asked.quotaClass }
  const now = mocOf(asked)
  const cells = (row: RolledUp | undefined, unitId: string | undefined, label: string) =>
    Object.fromEntries(
      shown.map((code) => [
        code,
        <FigureLink
          key={code}
          value={row?.[code] ?? 0}
          href={paths.rollUpList(code, { ...here, moc: now, 'don-vi': unitId })}
          label={`${words[code]}: ${label}`}
        />,
      ]),
    )
  const title = text.allTitle(asked.year)
  return (
    <DeskPage
      {...{ title, frame, locale }}
      crumbs={[{ label: reportWords(locale).reports, href: paths.rounds(asked.year) }, { label: title }]}
    >
      <Head title={title} lead={text.allLead(day)} />
      <form class="filters" method="get" action={paths.rollUp()}>
        <BoardFields {...{ locale, asked, years, classes }} />
        {now && <Hidden name="moc" value={now} />}
        <Submit>{board.filter}</Submit>
      </form>
      <Switch
        label={text.views}
        items={[
          { label: text.asThen, href: paths.rollUp(here), current: asked.view === 'then' },
          { label: text.asNow, href: paths.rollUp({ ...here, moc: 'nay' }), current: asked.view === 'now' },
        ]}
      />
      {rows.length === 0 ? (
        <Empty>{board.nobody}</Empty>
      ) : (
        <Table
          class="board"
          captionHidden
          caption={title}
          columns={[
            { key: 'unit', label: board.unit },
            ...shown.map((code) => ({ key: code, label: words[code], numeric: true })),
          ]}
          rows={rows.map((row) => ({ unit: row.name, ...cells(figures.get(row.id), row.id, row.name) }))}
          foot={{ unit: text.total(rows.length), ...cells(total, undefined, text.total(rows.length)) }}
        />
      )}
      <p class="small soft">{text.once}</p>
    </DeskPage>
  )
}

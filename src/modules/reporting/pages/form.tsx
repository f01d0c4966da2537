import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { FigureLink } from '#ui/figure-link.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as reportWords } from '../messages/report.ts'
import { t } from '../messages/statistics.ts'
import { paths } from '../paths.ts'
import type { ShownReport } from '../queries/report.ts'
import { cellCode, cellSays, type FilledForm } from '../statistics.ts'

type Props = { frame: Frame; locale: Locale; report: ShownReport; form: FilledForm }

/** One of the ministry's statistics forms as a report fills it: each number opens its records. */
export function FormPage({ frame, locale, report, form }: Props) {
  const text = t(locale)
  const words = reportWords(locale)
  const title = text.form(form.key, form.title[locale])
  const law = [form.article, form.legalBasis].filter(Boolean).join(', ')
  return (
    <DeskPage
      {...{ title, frame, locale }}
      crumbs={[
        { label: words.reports, href: paths.rounds(report.year) },
        { label: report.unitName, href: paths.report(report.id) },
        { label: title },
      ]}
    >
      <Head
        {...{ title }}
        lead={text.by(law, formatDate(report.cutOff))}
        tags={form.toConfirm && <Tag kind="wait">{text.toConfirm}</Tag>}
      />
      {form.note && <Notice>{form.note}</Notice>}
      <Table
        captionHidden
        caption={title}
        columns={[
          { key: 'item', label: text.item },
          { key: 'code', label: text.code, numeric: true },
          ...form.columns.map(({ code, name }) => ({ key: code, label: name[locale], numeric: true })),
        ]}
        rows={form.lines.map((line) => ({
          item: line.name[locale],
          code: line.code,
          ...Object.fromEntries(
            form.columns.map((column) => [
              column.code,
              <Value key={column.code} {...{ report, form, line, column, locale }} />,
            ]),
          ),
        }))}
      />
      <p class="small soft">{text.blankMeans}</p>
    </DeskPage>
  )
}

type Place = { report: ShownReport; form: FilledForm; locale: Locale }
type Named = FilledForm['lines'][number]

function Value({ report, form, line, column, locale }: Place & { line: Named; column: Named }) {
  const code = cellCode(form.key, line.code, column.code)
  const value = cellSays(form.cells[code]!)
  const label = `${line.name[locale]}: ${column.name[locale]}`
  const href = paths.figure(report.id, code)
  if (value !== null) return <FigureLink {...{ value, href, label }} />
  return (
    <a href={href} aria-label={`${t(locale).enter}. ${label}`}>
      …
    </a>
  )
}

/** The forms that a report fills, each with its page. */
export function Forms({ report, locale }: { report: ShownReport; locale: Locale }) {
  const text = t(locale)
  if (report.forms.length === 0) return null
  return (
    <Section id="bieu" title={text.forms}>
      <ul>
        {report.forms.map((form) => (
          <li key={form.key}>
            <a href={paths.form(report.id, form.key)}>{text.form(form.key, form.title[locale])}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

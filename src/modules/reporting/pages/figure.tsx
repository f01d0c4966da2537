import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { Amounts, TypedFigure as Typed } from '../figures.ts'
import { t as boardWords } from '../messages/board.ts'
import { t } from '../messages/report.ts'
import { t as formWords } from '../messages/statistics.ts'
import { paths } from '../paths.ts'
import type { BehindRecord, RecordKind } from '../queries/records.ts'
import type { ShownReport } from '../queries/report.ts'
import { Behind } from './behind.tsx'
import { TypedFigure } from './report-document.tsx'

/** A figure of a report or a cell of one of its forms: what it says, of what records, in units of so many where it adds up. */
export type ShownFigure = {
  code: string
  title: string
  kind: RecordKind
  value: number
  ids: readonly string[]
  amounts?: Amounts | undefined
  per?: number | undefined
  typed: Typed | null
  /** No record tells it: there is only what was typed. */
  own?: boolean
}

export type FigureProps = {
  frame: Frame
  locale: Locale
  report: ShownReport
  figure: ShownFigure
  records: readonly BehindRecord[]
  hidden: number
  /** The reader may type the figure by hand: the report is theirs and open. */
  canWrite: boolean
  submission: string
  attempt?: Attempt | undefined
}

/** A figure of a report: exactly the records behind it, and the place to type another with a reason. */
export function FigurePage(props: FigureProps) {
  const { frame, locale, report, figure, records, hidden, canWrite, submission, attempt } = props
  const text = t(locale)
  const words = boardWords(locale)
  const day = formatDate(report.cutOff)
  const { code, title, per, kind } = figure
  const counted = per
    ? words.addsUp(formatNumber(figure.value), figure.ids.length, day)
    : words.records(figure.value, day)
  const lead = figure.own ? formWords(locale).own : counted
  const { errors, value, saved } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ title, frame, locale }}
      crumbs={[
        { label: text.reports, href: paths.rounds(report.year) },
        { label: report.unitName, href: paths.report(report.id) },
        { label: title },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head title={title} {...{ lead }} />
      {figure.typed && <TypedFigure {...{ figure, title, report, locale, canWrite }} />}
      {!figure.own && (
        <Behind
          caption={title}
          {...{ records, hidden, locale, kind }}
          amounts={figure.amounts && { label: title, per: per ?? 1, of: figure.amounts }}
        />
      )}
      {canWrite && (
        <Section id="sua-tay" title={text.overrideTitle}>
          <p class="soft prose">{text.overrideLead}</p>
          <Form
            action={paths.override(report.id, code)}
            version={saved.version ?? report.version}
            submission={value('submission') || submission}
          >
            <Field
              name="value"
              label={text.value}
              inputMode="numeric"
              value={value('value', figure.typed ? String(figure.typed.value) : '')}
              error={errors.value}
            />
            <TextArea
              name="reason"
              label={text.reason}
              rows={3}
              value={value('reason', figure.typed?.reason)}
              error={errors.reason}
            />
            <Submit>{text.saveOverride}</Submit>
          </Form>
        </Section>
      )}
    </DeskPage>
  )
}

import type { Locale } from '#platform/i18n.ts'
import { daysBetween, type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Switch } from '#ui/switch.tsx'
import { Tag } from '#ui/tag.tsx'
import { Walk } from '#ui/walk.tsx'
import { isLocked, isOpen } from '../lifecycle.ts'
import { t as doubtWords } from '../messages/doubts.ts'
import { t as paperWords } from '../messages/paper.ts'
import { t as nowWords } from '../messages/now.ts'
import { t } from '../messages/report.ts'
import { paths } from '../paths.ts'
import type { ShownReport } from '../queries/report.ts'
import { leftBefore } from '../ready.ts'
import { atTheirBoxes } from '../boxes.ts'
import { Forms } from './form.tsx'
import { ReportAside } from './report-aside.tsx'
import { ReportAppendix } from './report-appendix.tsx'
import { ReportDocument } from './report-document.tsx'
import { ReportStateTag } from './state.tsx'

/** What the acting post may do with this report. */
export type ReportRights = { write: boolean; sign: boolean; receive: boolean; answer: boolean }

export type ReportProps = {
  frame: Frame
  locale: Locale
  today: DateText
  report: ShownReport
  rights: ReportRights
  /** A name and a title to sign with: those of the acting head. */
  signer: { name: string; title: string }
  submission: string
  attempt?: Attempt | undefined
}

/** One unit's yearly report: what the records say, what people write, what must still be put right. */
export function ReportPage(props: ReportProps) {
  const { frame, locale, report, attempt } = props
  const text = t(locale)
  const title = text.title(
    report.year,
    report.unitName.replace(/^(Huyện|Xã|Phường|Thị|Tỉnh|Thành)/, (it) => it.toLowerCase()),
  )
  const form = worded(
    attempt && atTheirBoxes(attempt, 'faults'),
    { ...text, ...doubtWords(locale), ...paperWords(locale) },
    locale,
  )
  return (
    <DeskPage
      {...{ title, frame, locale }}
      crumbs={[
        { label: text.reports, href: paths.rounds() },
        { label: text.ofYear(report.year), href: paths.rounds(report.year) },
        { label: report.unitName },
      ]}
    >
      <ErrorSummary errors={form.errors} />
      <Head
        {...{ title }}
        tags={<Tags {...props} />}
        actions={
          <>
            <a class="btn" href={paths.docx(report.id)}>
              DOCX
            </a>
            <a class="btn" href={paths.pdf(report.id)}>
              PDF
            </a>
            <a class="btn" href={paths.xlsx(report.id)}>
              XLSX
            </a>
          </>
        }
      />
      {report.keeperId !== report.unitId && <AsNow {...props} />}
      {isLocked({ ...report, isSent: report.sentOn !== null }, props.today) && (
        <Notice>{text['reporting.locked']}</Notice>
      )}
      <Walk label={text.walk} current={stepOf(report)} steps={stepsOf(text)} />
      <div class="cols">
        <ReportDocument {...props} form={form} />
        <ReportAside {...props} form={form} />
      </div>
      <Forms {...{ report, locale }} />
      {report.units && <ReportAppendix units={report.units} locale={locale} />}
    </DeskPage>
  )
}

/** A unit that ended: its report stays as it was; what it comes to in the unit of today is one step away. */
function AsNow({ report, locale }: ReportProps) {
  const text = nowWords(locale)
  return (
    <Switch
      label={text.views}
      items={[
        { label: text.asThen, href: paths.report(report.id), current: true },
        { label: text.asNow, href: paths.roundNow(report.year, report.keeperId), current: false },
      ]}
    />
  )
}

function Tags({ report, locale, today }: ReportProps) {
  const text = t(locale)
  const left = daysBetween(today, report.dueOn)
  return (
    <>
      <ReportStateTag state={report.state} isProvince={report.unitKind === 'province'} locale={locale} />
      {report.sentOn && <span class="soft">{text.sentOn(formatDate(report.sentOn))}</span>}
      {report.late > 0 && <Tag kind="late">{text.late(report.late)}</Tag>}
      {!report.sentOn && left >= 0 && <Tag kind="doing">{text.dueIn(left, formatDate(report.dueOn))}</Tag>}
    </>
  )
}

function stepOf({ state, checks, doubts }: ShownReport): number {
  if (isOpen('write', state)) return leftBefore({ checks, doubts }) === 0 ? 3 : 1
  return state === 'signed' ? 3 : 4
}

const stepsOf = (text: ReturnType<typeof t>) =>
  [text.stepCount, text.stepWrite, text.stepCheck, text.stepSign, text.stepAccept].map((label) => ({ label }))

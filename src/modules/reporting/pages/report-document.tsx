import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { worded } from '#platform/web/submit.ts'
import { FigureLink } from '#ui/figure-link.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { type Figure, figuresIn, said } from '../figures.ts'
import { isOpen } from '../lifecycle.ts'
import { t } from '../messages/report.ts'
import { t as sentenceWords } from '../messages/sentences.ts'
import { paths } from '../paths.ts'
import { type Piece, resultsOf } from '../results.ts'
import { type SectionKey, sections } from '../sections.ts'
import type { ShownReport } from '../queries/report.ts'
import type { ReportProps } from './report.tsx'

export type Worded = ReturnType<typeof worded>
type Props = ReportProps & { form: Worded }

const formId = 'noi-dung-bao-cao'

/** The report as it will read: computed sentences with their figures, and the texts, written in place while it is open. */
export function ReportDocument(props: Props) {
  const { report, locale, rights, submission, form } = props
  const text = t(locale)
  const canWrite = rights.write && isOpen('write', report.state)
  const isStale = form.saved.version !== undefined && form.values.leading !== undefined
  const body = (
    <>
      <h2>{text.partI}</h2>
      <Written {...props} part="I" {...{ canWrite }} />
      <h2>{text.partII}</h2>
      <p class="soft small">
        {report.signedOn && !isOpen('write', report.state)
          ? text.frozen(formatDate(report.signedOn))
          : text.counted(formatDate(report.cutOff))}
      </p>
      <Results {...{ report, locale }} />
      <h2>{text.partIII}</h2>
      <Written {...props} part="III" {...{ canWrite }} />
      <h2>{text.partIV}</h2>
      <Written {...props} part="IV" {...{ canWrite }} />
    </>
  )
  return (
    <article class="doc" aria-label={text.content}>
      {isStale && <Stale {...{ form, locale }} />}
      {canWrite ? (
        <Form
          id={formId}
          action={paths.sections(report.id)}
          version={form.saved.version ?? report.version}
          submission={form.value('submission') || submission}
          keep={`bao-cao-${report.id}`}
        >
          {body}
          <div class="bar">
            <Submit main>{text.save}</Submit>
          </div>
        </Form>
      ) : (
        body
      )}
      <Typed {...{ report, locale, canWrite }} />
    </article>
  )
}

function Written({ part, report, locale, form, canWrite }: Props & { part: string; canWrite: boolean }) {
  const text = t(locale)
  return (
    <>
      {sections
        .filter((it) => it.part === part)
        .map(({ key, required }) =>
          canWrite ? (
            <TextArea
              key={key}
              name={key}
              label={text[key]}
              optionalWord={!required}
              rows={6}
              maxLength={8000}
              value={form.value(key, report.sections[key])}
              error={form.errors[key]}
            />
          ) : (
            <Section key={key} title={text[key]} words={report.sections[key] || text.notWritten} />
          ),
        )}
    </>
  )
}

function Section({ title, words }: { title: string; words: string }) {
  return (
    <>
      <h3>{title}</h3>
      {words.split(/\n+/).map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </>
  )
}

function Results({ report, locale }: { report: ShownReport; locale: Locale }) {
  const text = t(locale)
  return (
    <>
      {resultsOf(report, locale).map(({ part, sentences }) => (
        <>
          <h3>{text[part]}</h3>
          {sentences.map((pieces, index) => (
            <p key={index}>
              {pieces.map((piece) => (
                <Said {...{ piece, report, locale }} />
              ))}
            </p>
          ))}
        </>
      ))}
    </>
  )
}

function Said({ piece, report, locale }: { piece: Piece; report: ShownReport; locale: Locale }) {
  if ('text' in piece) return <>{piece.text}</>
  const figure = report.figures[piece.code]
  return (
    <FigureLink
      value={said(figure)}
      href={paths.figure(report.id, piece.code)}
      label={sentenceWords(locale)[piece.code]}
    />
  )
}

function Typed({ report, locale, canWrite }: { report: ShownReport; locale: Locale; canWrite: boolean }) {
  const typed = figuresIn(report.figures).filter((it) => it.typed)
  return (
    <>
      {typed.map((figure) => (
        <TypedFigure
          key={figure.code}
          title={sentenceWords(locale)[figure.code]}
          {...{ figure, report, locale, canWrite }}
        />
      ))}
    </>
  )
}

/** A typed figure beside the computed one, with why, who and when: it is shown as long as the report is. */
export function TypedFigure(it: {
  figure: { code: string; value: number; typed: Figure['typed'] }
  title: string
  report: ShownReport
  locale: Locale
  canWrite: boolean
}) {
  const { figure, title, report, locale, canWrite } = it
  const text = t(locale)
  const typed = figure.typed!
  return (
    <div class="over" id={`so-${figure.code}`}>
      <p>
        {title}: <b>{text.isTyped(typed.value)}</b> {text.computed} <del>{figure.value}</del> (
        <a href={paths.figure(report.id, figure.code)}>{text.seeList}</a>).
      </p>
      <p>
        {text.reason}: {typed.reason} {typed.by}, {formatDate(typed.on)}.
      </p>
      {canWrite && (
        <PostButton
          quiet
          action={paths.dropOverride(report.id, figure.code)}
          label={text.useComputed}
          values={{ version: report.version }}
        />
      )}
    </div>
  )
}

function Stale({ form, locale }: { form: Worded; locale: Locale }) {
  const text = t(locale)
  const rows = sections.map(({ key }) => ({ label: text[key], mine: form.value(key), saved: savedOf(form, key) }))
  return (
    <Notice kind="warn" title={text.keepBoth}>
      <Versus rows={rows} />
    </Notice>
  )
}

const savedOf = (form: Worded, key: SectionKey) => form.saved[key] ?? ''

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
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/survey.ts'
import { paths } from '../paths.ts'
import type { AskedUnit, ShownSurvey } from '../queries/survey.ts'
import { type QuestionKind, tallyOf } from '../survey.ts'
import { atTheirBoxes, boxId } from '../boxes.ts'

type Props = {
  frame: Frame
  locale: Locale
  survey: ShownSurvey
  /** The reader's own unit, where it was asked and the reader may answer for it. */
  own: AskedUnit | undefined
  submission: string
  attempt: Attempt | undefined
}

/** A short question: the reader's own answer, and those of the units in reach with what they come to. */
export function SurveyPage(props: Props) {
  const { frame, locale, survey, own } = props
  const text = t(locale)
  return (
    <DeskPage
      title={survey.title}
      {...{ frame, locale }}
      crumbs={[{ label: text.surveys, href: paths.surveys() }, { label: survey.title }]}
    >
      <Head title={survey.title} lead={text.asks(survey.from, formatDate(survey.dueOn))} />
      <p class="prose">{survey.why}</p>
      {own && <Answering {...props} own={own} />}
      {(!own || survey.units.length > 1) && <Answers {...{ survey, locale }} />}
    </DeskPage>
  )
}

function Answering({ survey, own, locale, submission, attempt }: Props & { own: AskedUnit }) {
  const text = t(locale)
  const { errors, value, values, saved } = worded(attempt && atTheirBoxes(attempt, 'answers'), text, locale)
  const sent = attempt ? [values.answers ?? []].flat() : own.answers
  return (
    <Section id="tra-loi" title={`${text.yours}: ${own.name}`}>
      <ErrorSummary errors={errors} />
      <Form
        action={paths.survey(survey.id)}
        version={saved.version ?? own.version}
        submission={value('submission') || submission}
      >
        <Hidden name="unitId" value={own.unitId} />
        {survey.questions.map(({ words, kind }, at) => (
          <Question
            key={at}
            {...{ at, kind, locale }}
            label={words}
            value={sent[at] ?? ''}
            error={errors[boxId('answers', at)]}
          />
        ))}
        <Submit main>{text.send}</Submit>
      </Form>
    </Section>
  )
}

type Asked = { at: number; kind: QuestionKind; label: string; value: string; error: string | undefined; locale: Locale }

function Question({ at, kind, label, value, error, locale }: Asked) {
  const text = t(locale)
  const control = { name: 'answers', id: boxId('answers', at), label, value, error }
  if (kind === 'number') return <Field {...control} inputMode="numeric" maxLength={9} />
  if (kind === 'text') return <TextArea {...control} rows={3} maxLength={1000} />
  return <Select {...control} options={(['yes', 'no'] as const).map((it) => ({ value: it, label: text[it] }))} />
}

function Answers({ survey, locale }: { survey: ShownSurvey; locale: Locale }) {
  const text = t(locale)
  const told = (kind: QuestionKind, answer: string | undefined) =>
    answer === undefined ? '–' : kind === 'yes_no' ? text[answer === 'yes' ? 'yes' : 'no'] : answer
  const sums = survey.questions.map(({ kind, ord }) => {
    const answers = survey.units.flatMap(({ answers: all }) => all[ord - 1] ?? [])
    const tally = tallyOf(kind, answers)
    if (tally === undefined) return ''
    return kind === 'yes_no' ? text.yesOf(tally) : formatNumber(tally)
  })
  const cells = (all: readonly string[]) => Object.fromEntries(all.map((it, at) => [`q${at}`, it]))
  return (
    <Section id="cac-don-vi" title={text.all}>
      <Table
        stack
        captionHidden
        caption={text.all}
        columns={[
          { key: 'unit', label: text.unit },
          { key: 'day', label: text.day, numeric: true },
          ...survey.questions.map(({ words, kind }, at) => ({
            ...{ key: `q${at}`, label: words, numeric: kind === 'number' },
          })),
        ]}
        rows={survey.units.map((it) => ({
          unit: it.name,
          day: (
            <>
              {it.answeredOn ? formatDate(it.answeredOn) : text.notYet}{' '}
              {it.late > 0 && <Tag kind="late">{text.late(it.late)}</Tag>}
            </>
          ),
          ...cells(survey.questions.map(({ kind, ord }) => told(kind, it.answers[ord - 1]))),
        }))}
        foot={{ unit: text.sum, day: '', ...cells(sums) }}
      />
    </Section>
  )
}

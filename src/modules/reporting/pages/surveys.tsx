import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { quotaClasses } from '../board-query.ts'
import { t as boardWords } from '../messages/board.ts'
import { t as reportWords } from '../messages/report.ts'
import { t } from '../messages/survey.ts'
import { paths } from '../paths.ts'
import type { ListedSurvey } from '../queries/survey.ts'
import { mostQuestions, questionKinds } from '../survey.ts'
import { boxId } from '../boxes.ts'

type Asking = { unitId: string; submission: string }
type Props = {
  frame: Frame
  locale: Locale
  surveys: readonly ListedSurvey[]
  /** Whoever may ask. */
  ask: Asking | undefined
  attempt: Attempt | undefined
}

/** What was asked of units, and asking. */
export function SurveysPage({ frame, locale, surveys, ask, attempt }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      title={text.surveys}
      {...{ frame, locale }}
      crumbs={[{ label: reportWords(locale).reports, href: paths.rounds() }, { label: text.surveys }]}
    >
      <Head title={text.surveys} lead={text.lead} />
      {surveys.length === 0 && <Empty title={text.none}>{text.noneText}</Empty>}
      {surveys.length > 0 && (
        <Table
          stack
          captionHidden
          caption={text.surveys}
          columns={[
            { key: 'title', label: text.title },
            { key: 'from', label: text.from },
            { key: 'due', label: text.dueOn, numeric: true },
            { key: 'answered', label: text.answered, numeric: true },
          ]}
          rows={surveys.map((it) => ({
            title: <a href={paths.survey(it.id)}>{it.title}</a>,
            from: it.from,
            due: formatDate(it.dueOn),
            answered: text.answeredOf(it.answered, it.asked),
          }))}
        />
      )}
      {ask && <AskForm {...{ ask, locale, attempt }} />}
    </DeskPage>
  )
}

function AskForm({ ask, locale, attempt }: { ask: Asking; locale: Locale; attempt: Attempt | undefined }) {
  const text = t(locale)
  const classes = boardWords(locale)
  const { errors, value, values } = worded(attempt, text, locale)
  const many = (name: string) => [values[name] ?? []].flat()
  return (
    <Section id="hoi" title={text.askTitle}>
      <ErrorSummary errors={errors} />
      <Form action={paths.surveys()} submission={value('submission') || ask.submission}>
        <Hidden name="unitId" value={ask.unitId} />
        <Field name="title" label={text.title} maxLength={200} value={value('title')} error={errors.title} />
        <TextArea name="why" label={text.why} rows={3} maxLength={2000} value={value('why')} error={errors.why} />
        <DateField name="dueOn" label={text.dueOn} value={value('dueOn')} error={errors.dueOn} />
        <Checks
          name="classes"
          label={text.classes}
          stacked
          error={errors.classes}
          values={many('classes')}
          options={quotaClasses.map((it) => ({ value: it, label: classes[it] }))}
        />
        {Array.from({ length: mostQuestions }, (_, at) => (
          <div key={at} class="pair">
            <Field
              name="questions"
              id={boxId('questions', at)}
              label={text.question(at + 1)}
              optionalWord={at > 0}
              maxLength={500}
              value={many('questions')[at] ?? ''}
              error={errors[boxId('questions', at)]}
            />
            <Select
              name="kinds"
              id={boxId('kinds', at)}
              label={text.kindOf(at + 1)}
              blank={false}
              value={many('kinds')[at] ?? 'number'}
              error={errors[boxId('kinds', at)]}
              options={questionKinds.map((it) => ({ value: it, label: text[it] }))}
            />
          </div>
        ))}
        <Submit main>{text.ask}</Submit>
      </Form>
    </Section>
  )
}

import { exemplarPaths } from '#modules/exemplars/index.ts'
import { maxBytes } from '#platform/files/limits.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { isStepOpen } from '../interview.ts'
import { t } from '../messages/interview.ts'
import { t as news } from '../messages/newsroom.ts'
import { paths } from '../paths.ts'
import type { ShownInterview } from '../queries/interview.ts'
import { InterviewTag } from './interviews.tsx'

type Props = {
  frame: Frame
  locale: Locale
  interview: ShownInterview
  may: { answer: boolean; decline: boolean }
  submissions: { step: string; decline: string }
  attempt: Attempt | undefined
}

/** One request for an interview: what was asked, what was said, and the one next step. */
export function InterviewPage(props: Props) {
  const { frame, locale, interview: it, may, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.interviews}: ${it.name}`}
      crumbs={[
        { label: news(locale).newsroom, href: paths.board() },
        { label: text.interviews, href: paths.interviews() },
        { label: it.name },
      ]}
    >
      <Head title={it.name} lead={it.outlet} tags={<InterviewTag state={it.state} locale={locale} />} />
      <ErrorSummary title={text.refused} errors={errors} />
      <Facts boxed items={factsOf(it, locale, may.answer)} />
      {may.answer && isStepOpen('answer', it.state) && <Answer {...props} />}
      {may.answer && isStepOpen('agree', it.state) && <Agree {...props} />}
      {may.decline && isStepOpen('finish', it.state) && <Finish {...props} />}
      {may.decline && isStepOpen('decline', it.state) && <Decline {...props} />}
    </DeskPage>
  )
}

/** The paper itself is for the unit that keeps it; an agency reads that there is one. */
function factsOf(it: ShownInterview, locale: Locale, isKeeper: boolean) {
  const text = t(locale)
  const dated = (words: string, by: string | null, on: string) => `${words} (${[by, on].filter(Boolean).join(', ')})`
  return [
    { label: text.asks, value: dated(it.outlet, it.askedBy, formatDate(today(it.askedAt))) },
    { label: text.purpose, value: it.purpose },
    { label: text.wished, value: it.wished },
    { label: text.answers, value: it.unitName },
    ...(it.answer && it.answeredAt
      ? [{ label: text.answerText, value: dated(it.answer, it.answeredBy, formatDate(today(it.answeredAt))) }]
      : []),
    ...(it.agreedBy && it.agreedOn
      ? [
          {
            label: text.agreedBy,
            value: (
              <>
                {it.agreedBy}, {formatDate(it.agreedOn)}{' '}
                {it.agreementId && isKeeper && <a href={exemplarPaths.file(it.agreementId)}>{text.agreement}</a>}
              </>
            ),
          },
        ]
      : []),
    ...(it.endedOn
      ? [{ label: text.ended, value: dated(it.endNote ?? text[it.state], it.endedBy, formatDate(it.endedOn)) }]
      : []),
  ]
}

const fieldsOf = ({ attempt, locale }: Props) => {
  const { errors, value } = worded(attempt, t(locale), locale)
  return (name: string) => ({ name, value: value(name), error: errors[name] })
}
const formOf = ({ interview, submissions }: Props, step: string) => ({
  ...{ action: paths.interviewStep(interview.id, step), version: interview.version, submission: submissions.step },
})

function Answer(props: Props) {
  const text = t(props.locale)
  return (
    <Section id="tra-loi" title={text.answer}>
      <Form {...formOf(props, 'tra-loi')}>
        <TextArea {...fieldsOf(props)('answer')} label={text.answerText} maxLength={1000} rows={4} />
        <Submit main>{text.answer}</Submit>
      </Form>
    </Section>
  )
}

function Agree(props: Props) {
  const text = t(props.locale)
  const field = fieldsOf(props)
  return (
    <Section id="dong-y" title={text.agree}>
      <Form {...formOf(props, 'dong-y')} multipart>
        <Field {...field('agreedBy')} label={text.agreedBy} hint={text.agreedByHint} maxLength={120} />
        <DateField {...field('agreedOn')} label={text.agreedOn} />
        <FileField
          name="file"
          label={text.agreement}
          maxBytes={maxBytes.document}
          error={field('file').error}
          optionalWord
        />
        <Submit main>{text.agree}</Submit>
      </Form>
    </Section>
  )
}

function Finish(props: Props) {
  const text = t(props.locale)
  const field = fieldsOf(props)
  return (
    <Section id="da-gap" title={text.finish}>
      <Form {...formOf(props, 'da-gap')}>
        <DateField {...field('endedOn')} label={text.endedOn} />
        <Field {...field('note')} label={text.note} maxLength={500} optionalWord />
        <Submit main>{text.finish}</Submit>
      </Form>
    </Section>
  )
}

function Decline(props: Props) {
  const text = t(props.locale)
  return (
    <Section id="khong" title={text.decline}>
      <Form {...formOf(props, 'khong')} submission={props.submissions.decline}>
        <Field {...fieldsOf(props)('why')} label={text.why} maxLength={500} />
        <Submit>{text.decline}</Submit>
      </Form>
    </Section>
  )
}

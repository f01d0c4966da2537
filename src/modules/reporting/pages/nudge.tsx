import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/forecast.ts'
import { paths } from '../paths.ts'
import type { showNudge } from '../queries/nudges.ts'

type Props = {
  frame: Frame
  locale: Locale
  nudge: Awaited<ReturnType<typeof showNudge>>
  canAnswer: boolean
  submission: string
  attempt: Attempt | undefined
}

/** What a unit was told about its quota, and its answer. */
export function NudgePage({ frame, locale, nudge, canAnswer, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value, saved } = worded(attempt, text, locale)
  const { from, sentOn, owed, has, expected } = nudge
  return (
    <DeskPage title={text.title(nudge.year)} {...{ frame, locale }}>
      <ErrorSummary errors={errors} />
      <Head
        title={`${text.title(nudge.year)}: ${nudge.unitName}`}
        lead={text.told(from, formatDate(sentOn), owed, has, expected)}
      />
      <p>
        <a href={`${paths.board({ nam: nudge.year })}#du-bao`}>{text.openBoard}</a>
      </p>
      {nudge.answer && <p>{text.answered(formatDate(nudge.answeredOn!), nudge.answer)}</p>}
      {canAnswer && (
        <Section id="tra-loi" title={text.yours}>
          <Form
            action={paths.nudged(nudge.id)}
            version={saved.version ?? nudge.version}
            submission={value('submission') || submission}
          >
            <TextArea
              name="answer"
              label={text.answer}
              rows={4}
              maxLength={1000}
              value={value('answer')}
              error={errors.answer}
            />
            <Submit main>{text.send}</Submit>
          </Form>
        </Section>
      )}
    </DeskPage>
  )
}

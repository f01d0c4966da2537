import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as contestWords } from '../messages/contest.ts'
import { t } from '../messages/correction.ts'
import { t as termsWords } from '../messages/terms.ts'
import { paths } from '../paths.ts'
import type { ShownContest } from '../queries/contest.ts'

type Props = {
  locale: Locale
  contest: ShownContest
  submission: () => string
  attempt: Attempt | undefined
}

/** More time for judges, in public. */
export function ExtendSection({ locale, contest, submission, attempt }: Props) {
  const [text, terms] = [t(locale), termsWords(locale)]
  const isThis = attempt?.values.judgedBy !== undefined
  const words = { ...terms, ...contestWords(locale), ...text }
  const { errors, saved, value } = worded(isThis ? attempt : undefined, words, locale)
  return (
    <details open={isThis}>
      <summary>{text.extend}</summary>
      <p class="prose">{text.extendLead}</p>
      <Form
        action={paths.extend(contest.id)}
        version={saved.version ?? value('version', String(contest.version))}
        submission={value('submission', submission())}
      >
        <DateField
          {...{ name: 'judgedBy', label: terms.judgedBy, error: errors.judgedBy }}
          value={value('judgedBy', formatDate(contest.judgedBy))}
          required
        />
        <DateField
          {...{ name: 'resultsOn', label: terms.resultsOn, error: errors.resultsOn }}
          value={value('resultsOn', formatDate(contest.resultsOn))}
          required
        />
        <TextArea
          {...{ name: 'why', id: 'gia-han-vi-sao', label: contestWords(locale).why, value: value('why') }}
          error={errors.why}
          rows={2}
          maxLength={1000}
          required
        />
        <div class="bar">
          <Submit>{text.extend}</Submit>
        </div>
      </Form>
    </details>
  )
}

import { formatDate } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { feedbackKinds } from '../feedback.ts'
import { t } from '../messages/packet.ts'
import { paths } from '../paths.ts'
import type { ChoiceProps } from './choice.tsx'

/** What the Centre answered, and for the standing office the form that writes down more. */
export function FeedbackSection({ choice, locale, feedback, may, attempt, submission }: ChoiceProps) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  return (
    <Section id="trung-uong" title={text.feedback}>
      {feedback.length === 0 ? (
        <p class="soft">{text.noFeedback}</p>
      ) : (
        <Table
          stack
          caption={text.feedback}
          captionHidden
          columns={[
            { key: 'kind', label: text.kind },
            { key: 'on', label: text.onDay },
            { key: 'words', label: text.words },
            { key: 'source', label: text.source },
          ]}
          rows={feedback.map((it) => ({
            ...{ kind: text[it.kind], on: formatDate(it.on), words: it.words },
            source: (
              <>
                {it.document} {it.link && <a href={it.link}>{text.open}</a>}
              </>
            ),
          }))}
        />
      )}
      {may.run && (
        <Form action={paths.feedback(choice.id)} submission={submission()}>
          <Select
            {...field('kind')}
            label={text.kind}
            options={feedbackKinds.map((it) => ({ value: it, label: text[it] }))}
            required
          />
          <DateField {...field('onDay')} label={text.onDay} required />
          <TextArea {...field('words')} label={text.words} rows={3} maxLength={1000} required />
          <Field {...field('document')} label={text.document} maxLength={200} optionalWord />
          <Field {...field('link')} label={text.link} type="url" maxLength={500} optionalWord />
          <div class="bar">
            <Submit>{text.record}</Submit>
          </div>
        </Form>
      )}
    </Section>
  )
}

import type { Locale } from '#platform/i18n.ts'
import { worded, type Attempt } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/delivery.ts'
import { paths } from '../paths.ts'
import type { DeliveryLine } from '../queries/delivery.ts'

type Props = {
  story: { id: string }
  line: Pick<DeliveryLine, 'id' | 'due' | 'dueReason' | 'settled' | 'note' | 'settledBy' | 'outlet' | 'version'>
  /** Where the form goes, when not to the story's own ledger. */
  action?: string
  may: boolean
  submission: string
  attempt: Attempt | undefined
  locale: Locale
}

/** What is owed where a story was carried, and saying how it ended. */
export function Owed({ story, line, action, may, submission, attempt, locale }: Props) {
  const text = t(locale)
  if (!line.due || !line.dueReason) return <span class="soft">{text.nothingOwed}</span>
  const isAnswered = attempt?.values.deliveryId === line.id
  const { errors, value } = worded(isAnswered ? attempt : undefined, text, locale)
  return (
    <>
      <Tag kind={line.settled === 'done' ? 'ok' : line.settled ? 'no' : 'late'}>
        {line.settled ? text[line.settled] : text[line.due]}
      </Tag>
      <br />
      <small class="soft">{[text[line.dueReason], line.note, line.settledBy].filter(Boolean).join(' · ')}</small>
      {may && !line.settled && (
        <details open={isAnswered}>
          <summary>
            {text.settle}
            <span class="vh">: {line.outlet}</span>
          </summary>
          <Form
            action={action ?? paths.settle(story.id, line.id)}
            version={line.version}
            submission={`${submission.slice(0, 24)}${line.id.slice(24)}`}
          >
            <Select
              name="settled"
              id={`settled-${line.id}`}
              label={text.settled}
              options={(['done', 'unreachable'] as const).map((it) => ({ value: it, label: text[it] }))}
              value={value('settled')}
              error={errors.settled}
            />
            <Field
              name="note"
              id={`note-${line.id}`}
              label={text.note}
              maxLength={500}
              value={value('note')}
              error={errors.note}
            />
            <Submit>{text.settle}</Submit>
          </Form>
        </details>
      )}
    </>
  )
}

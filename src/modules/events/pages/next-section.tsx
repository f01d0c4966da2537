import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { canBe } from '../event.ts'
import { t } from '../messages/event.ts'
import { paths } from '../paths.ts'
import type { ShownEvent } from '../queries/event.ts'

type Props = {
  event: ShownEvent
  locale: Locale
  now: Date
  mayKeep: boolean
  submission: () => string
  attempt: Attempt | undefined
}

/** The one thing to do next about an event; and calling it off. */
export function NextSection({ event, locale, now, mayKeep, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const version = saved.version ?? event.version
  const blocked = mayKeep ? undefined : text.mayNot
  const hasBegun = event.startsAt <= now
  const act = event.state === 'held' ? 'close' : hasBegun ? 'hold' : 'announce'
  const mayAct = canBe(act, event.state)
  if (!mayAct && !canBe('cancel', event.state)) return null
  return (
    <Section id="viec-tiep" title={text.next}>
      <ErrorSummary
        errors={Object.entries(errors).map(([field, words]) => ({
          field,
          text: field === 'reason' ? `${text.reason}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words,
        }))}
      />
      {act === 'close' && <p class="prose">{text.closeLead}</p>}
      {mayAct && (
        <Form action={paths[act](event.id)} version={version} submission={submission()}>
          <div class="bar">
            <Submit main disabledWhy={blocked}>
              {text[act]}
            </Submit>
          </div>
        </Form>
      )}
      {!blocked && canBe('cancel', event.state) && (
        <details open={attempt !== undefined && 'reason' in attempt.values}>
          <summary>{text.cancelEvent}</summary>
          <Form action={paths.cancel(event.id)} version={version} submission={value('submission', submission())}>
            <TextArea
              name="reason"
              label={text.reason}
              hint={text.reasonHint}
              value={value('reason')}
              rows={3}
              maxLength={500}
              required
              {...(errors.reason && { error: errors.reason })}
            />
            <div class="bar">
              <Submit>{text.cancelEvent}</Submit>
            </div>
          </Form>
        </details>
      )}
    </Section>
  )
}

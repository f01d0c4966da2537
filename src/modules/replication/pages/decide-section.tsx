import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { type AdoptionState, adoptionStates } from '../adoption.ts'
import { t } from '../messages/adoption.ts'
import { paths } from '../paths.ts'
import type { ShownAdoption } from '../queries/adoption.ts'

type Props = {
  adoption: ShownAdoption
  locale: Locale
  mayDecide: boolean
  submission: () => string
  attempt: Attempt | undefined
}

/** Where the source confirms an adoption or declines it with a reason; for everybody else, whose word it waits for. */
export function DecideSection({ adoption, locale, mayDecide, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const version = saved.version ?? value('version', String(adoption.version))
  const why = adoption.state !== 'recorded' ? text['replication.decided'] : text.waitsFor(adoption.sourceName)
  const blocked = mayDecide && adoption.state === 'recorded' ? undefined : why
  return (
    <Section id="xac-nhan" title={text.decide}>
      <ErrorSummary
        errors={Object.entries(errors).map(([field, words]) => ({
          field,
          text: field === 'reason' ? `${text.reason}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words,
        }))}
      />
      {saved.version && (
        <Notice kind="warn" title={errors.form}>
          <Versus
            rows={[
              { label: text.state, mine: text.recorded, saved: wordOf(saved.state, text) },
              { label: text.reason, mine: value('reason'), saved: saved.reason ?? '' },
            ]}
          />
        </Notice>
      )}
      <p class="prose">{text.decideLead}</p>
      <Form action={paths.confirm(adoption.id)} version={version} submission={submission()}>
        <div class="bar">
          <Submit main disabledWhy={blocked}>
            {text.confirm}
          </Submit>
        </div>
      </Form>
      {!blocked && (
        <details open={attempt !== undefined && 'reason' in attempt.values}>
          <summary>{text.decline}</summary>
          <Form action={paths.decline(adoption.id)} version={version} submission={value('submission', submission())}>
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
              <Submit>{text.decline}</Submit>
            </div>
          </Form>
        </details>
      )}
    </Section>
  )
}

function wordOf(state: string | undefined, text: ReturnType<typeof t>): string {
  const known: AdoptionState | undefined = adoptionStates.find((it) => it === state)
  return known ? text[known] : ''
}

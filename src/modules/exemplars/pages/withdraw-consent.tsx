import { type DateText, formatDate } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Facts } from '#ui/facts.tsx'
import { TextArea } from '#ui/text-area.tsx'
import type { Use } from '../consent.ts'
import { t } from '../messages/consent.ts'
import { paths } from '../paths.ts'
import type { ShownConsent } from '../queries/consent.ts'
import { StepPage, type StepView } from './step-page.tsx'

type Props = { view: StepView; consent: ShownConsent; others: Use[]; day: DateText }

/** Writing down that a person withdraws a consent, and which other uses with it. */
export function WithdrawConsentPage({ view, consent, others, day }: Props) {
  const text = t(view.locale)
  const said = worded(view.attempt, text, view.locale)
  const { value, errors } = said
  return (
    <StepPage
      {...{ view, said }}
      title={text.withdraw}
      lead={text.withdrawLead}
      action={paths.withdrawConsent(view.exemplar.id, consent.id)}
      button={text.withdraw}
      fields={[
        ['alsoUses', text.alsoUses],
        ['on', text.on],
        ['reason', text.reason],
      ]}
      unversioned
    >
      <Facts
        boxed
        items={[
          { label: text.use, value: text[consent.use] },
          {
            label: text.giver,
            value: text.givenLine(consent.giver, text[consent.relation], formatDate(consent.givenOn)),
          },
        ]}
      />
      {others.length > 0 && (
        <Checks
          stacked
          name="alsoUses"
          label={text.alsoUses}
          optionalWord
          values={[said.values.alsoUses ?? []].flat()}
          error={errors.alsoUses}
          options={others.map((use) => ({ value: use, label: text[use] }))}
        />
      )}
      <DateField name="on" label={text.on} value={value('on', formatDate(day))} error={errors.on} />
      <TextArea
        name="reason"
        label={text.reason}
        rows={3}
        maxLength={500}
        value={value('reason')}
        error={errors.reason}
      />
    </StepPage>
  )
}

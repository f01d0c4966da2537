import type { Locale } from '#platform/i18n.ts'
import type { worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/round.ts'
import { paths } from '../paths.ts'

type Props = { unitId: string; year: number; submission: string; locale: Locale; form: ReturnType<typeof worded> }

/** The province opens the yearly round; the days of the plan stand there already. */
export function OpenRoundForm({ unitId, year, submission, locale, form }: Props) {
  const text = t(locale)
  const { errors, value } = form
  return (
    <Section id="mo-dot" title={text.open}>
      <ErrorSummary errors={errors} />
      <p class="soft prose">{text.openLead}</p>
      <Form action={paths.openRound()} submission={value('submission') || submission}>
        <Hidden name="unitId" value={unitId} />
        <Field
          name="year"
          label={text.year}
          inputMode="numeric"
          value={value('year', String(year))}
          error={errors.year}
        />
        <DateField name="cutOff" label={text.cutOff} value={value('cutOff', `30/11/${year}`)} error={errors.cutOff} />
        <DateField name="dueOn" label={text.dueOn} value={value('dueOn', `30/11/${year}`)} error={errors.dueOn} />
        <DateField name="locksOn" label={text.locksOn} optionalWord value={value('locksOn')} error={errors.locksOn} />
        <div class="acts">
          <Submit main>{text.open}</Submit>
        </div>
      </Form>
    </Section>
  )
}

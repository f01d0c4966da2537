import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { Checks } from '#ui/checks.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { t } from '../messages/task.ts'

/** What a task says, as its form begins with it. */
type Usual = Record<'title' | 'partners' | 'basis' | 'dueOn', string> & {
  partnerIds: readonly string[]
  isYearly: boolean
}
const nothing: Usual = { title: '', partners: '', basis: '', dueOn: '', partnerIds: [], isYearly: false }

type Props = { locale: Locale; units: readonly UnitRef[]; usual?: Usual; attempt: Attempt | undefined }

/** What is to be done, with whom, by which document and by when: the same where it is planned and where it is put right. */
export function TaskFields({ locale, units, usual = nothing, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: 'title' | 'partners' | 'basis' | 'dueOn') => ({
    ...{ name, value: value(name, usual[name]) },
    ...(errors[name] && { error: errors[name] }),
  })
  const chosen = attempt ? [attempt.values.partnerIds ?? []].flat() : usual.partnerIds
  // Whoever was chosen stands before the long list of all others.
  const [first, others] = [true, false].map((is) => units.filter(({ id }) => chosen.includes(id) === is)) as [
    UnitRef[],
    UnitRef[],
  ]
  const ofUnits = (some: readonly UnitRef[]) => ({
    ...{ name: 'partnerIds', options: some.map(({ id, name }) => ({ value: id, label: name })) },
  })
  return (
    <>
      <Field {...field('title')} label={text.taskTitle} maxLength={300} required />
      {first.length > 0 && (
        <Checks {...ofUnits(first)} label={text.partnerUnits} values={chosen} error={errors.partnerIds} />
      )}
      <details open={first.length === 0 && errors.partnerIds !== undefined}>
        <summary>{first.length > 0 ? text.moreUnits : text.partnerUnits}</summary>
        <Checks
          {...ofUnits(others)}
          {...(first.length > 0 ? { id: 'other-units' } : { error: errors.partnerIds })}
          label={first.length > 0 ? text.moreUnits : text.partnerUnits}
          stacked
        />
      </details>
      <Field
        {...field('partners')}
        label={text.otherPartners}
        hint={text.otherPartnersHint}
        maxLength={300}
        optionalWord
      />
      <Field {...field('basis')} label={text.basis} maxLength={300} optionalWord />
      <DateField {...field('dueOn')} label={text.dueOn} required />
      <Check name="isYearly" label={text.isYearly} checked={attempt ? value('isYearly') !== '' : usual.isYearly} />
    </>
  )
}

/** With whom a task is done, in words: the units of the register, then whoever else was named. */
export const partnersIn = (it: { partners: string; partnerNames: readonly string[] }): string =>
  [...it.partnerNames, it.partners].filter(Boolean).join('; ')

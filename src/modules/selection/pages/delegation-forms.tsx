import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/delegation.ts'
import { paths } from '../paths.ts'
import type { DelegationProps } from './delegation.tsx'

/** The standing office gives a unit its seats. */
export function SeatForm({ locale, delegation, units, submission, attempt }: DelegationProps) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const isTried = attempt !== undefined && 'seats' in attempt.values
  return (
    <details open={isTried}>
      <summary>{text.give}</summary>
      <Form action={paths.seats(delegation.id)} version={saved.version ?? delegation.version} submission={submission()}>
        <Select
          name="unitId"
          id="cho-don-vi"
          label={text.unit}
          value={isTried ? value('unitId') : ''}
          options={[...units]}
          required
          {...(isTried && errors.unitId && { error: errors.unitId })}
        />
        <Field
          name="seats"
          label={text.seats}
          hint={text.giveHint}
          inputMode="numeric"
          value={value('seats', '1')}
          required
          {...(errors.seats && { error: errors.seats })}
        />
        <div class="bar">
          <Submit>{text.give}</Submit>
        </div>
      </Form>
    </details>
  )
}

type Own = DelegationProps & { own: NonNullable<DelegationProps['own']> }

/** A unit names who takes one of its seats. */
export function NameForm({ locale, delegation, own, submission, attempt }: Own) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  return (
    <Section id="cu-nguoi" title={text.nameOne}>
      <p class="soft prose">{text.nameLead}</p>
      <Form action={paths.delegates(delegation.id)} submission={submission()}>
        <Hidden name="unitId" value={own.unitId} />
        <Select
          {...field('exemplarId')}
          label={text.exemplar}
          options={own.nameable.map(({ id, name, unitName }) => ({ value: id, label: `${name} · ${unitName}` }))}
          optionalWord
        />
        <Field {...field('name')} label={text.otherName} maxLength={120} optionalWord />
        <Field {...field('title')} label={text.personTitle} maxLength={120} optionalWord />
        <p class="soft small">{text.otherLead}</p>
        <Traits {...{ locale, attempt }} />
        <div class="bar">
          <Submit main>{text.nameOne}</Submit>
        </div>
      </Form>
    </Section>
  )
}

type Told = { gender: string | null; isKhmer: boolean; isWorker: boolean }

/** What the rules of share ask of somebody who is no exemplar. */
export function Traits({ locale, attempt, usual }: { locale: Locale; attempt: Attempt | undefined; usual?: Told }) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const mark = (is: boolean | undefined) => (is ? 'on' : '')
  return (
    <>
      <Select
        name="gender"
        label={text.gender}
        value={value('gender', usual?.gender ?? '')}
        options={(['female', 'male'] as const).map((it) => ({ value: it, label: text[it] }))}
        optionalWord
        {...(errors.gender && { error: errors.gender })}
      />
      <Check
        name="isKhmer"
        label={text.isKhmer}
        checked={value('isKhmer', mark(usual?.isKhmer)) !== ''}
        error={errors.isKhmer}
      />
      <Check
        name="isWorker"
        label={text.isWorker}
        checked={value('isWorker', mark(usual?.isWorker)) !== ''}
        error={errors.isWorker}
      />
    </>
  )
}

import { formatDate } from '#platform/text/dates.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Select } from '#ui/select.tsx'
import { t } from '../messages/gift.ts'
import { paths } from '../paths.ts'
import { sponsorKinds } from '../sponsor-kind.ts'
import { SmallForm } from './small-form.tsx'
import type { SponsorsProps } from './sponsors.tsx'

/** Somebody who gives, and whether they wish to be named. */
export function SponsorForm({ unit, ...forms }: SponsorsProps) {
  const text = t(forms.locale)
  return (
    <SmallForm {...forms} form="them-nha-tai-tro" title={text.addSponsor} action={paths.sponsors()}>
      {(field) => (
        <>
          <Hidden name="unitId" value={unit.id} />
          <Select
            {...field('kind', 'organisation')}
            label={text.kind}
            options={sponsorKinds.map((value) => ({ value, label: text[value] }))}
            required
          />
          <Field {...field('name')} label={text.name} maxLength={200} required />
          <Field {...field('contact')} label={text.contact} maxLength={300} optionalWord />
          <Check
            name="mayName"
            id="them-nha-tai-tro-mayName"
            label={text.mayName}
            checked={field('mayName').value !== ''}
          />
        </>
      )}
    </SmallForm>
  )
}

/** Things that came: what, how many, from whom, what for. */
export function GiftForm({ unit, sponsors, today, ...forms }: SponsorsProps) {
  const text = t(forms.locale)
  return (
    <SmallForm {...forms} form="ghi-qua" title={text.recordGift} action={paths.gifts()}>
      {(field) => (
        <>
          <Hidden name="unitId" value={unit.id} />
          <Select
            {...field('sponsorId')}
            label={text.sponsor}
            options={sponsors.map(({ id, name }) => ({ value: id, label: name ?? text.unnamed }))}
            required
          />
          <Field {...field('what')} label={text.what} maxLength={200} required />
          <div class="pair">
            <Field {...field('quantity')} label={text.quantity} inputMode="numeric" maxLength={7} required />
            <Field {...field('measure')} label={text.measure} hint={text.measureHint} maxLength={30} required />
          </div>
          <div class="pair">
            <Field {...field('worth')} label={text.worth} hint={text.worthHint} inputMode="numeric" optionalWord />
            <DateField {...field('receivedOn', formatDate(today))} label={text.receivedOn} required />
          </div>
          <Field {...field('document')} label={text.document} maxLength={300} optionalWord />
          <Field {...field('meantFor')} label={text.meantFor} maxLength={300} optionalWord />
        </>
      )}
    </SmallForm>
  )
}

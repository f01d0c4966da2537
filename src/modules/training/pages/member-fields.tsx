import type { Locale } from '#platform/i18n.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { Select } from '#ui/select.tsx'
import { genders, parts } from '../course.ts'
import { t } from '../messages/people.ts'
import type { ListedBand } from '../queries/band.ts'

/** What each control is given: its name, what stands in it, what is wrong. */
export type Of = (name: string, usual?: string) => { name: string; id?: string; value: string; error?: string }

/** The fields of somebody on the roster, for entering and for putting right. Only what the form asks for; the rest stays unknown. */
export function MemberFields({
  of,
  usual = {},
  locale,
  qualifications,
}: {
  of: Of
  usual?: Record<string, string>
  locale: Locale
  qualifications: readonly ListedBand[]
}) {
  const text = t(locale)
  return (
    <>
      <Radios
        {...of('part', usual.part ?? 'officer')}
        label={text.part}
        options={parts.map((value) => ({ value, label: text[value] }))}
        required
      />
      <Field {...of('name', usual.name)} label={text.name} maxLength={120} autocomplete="off" required />
      <Field {...of('title', usual.title)} label={text.post} maxLength={200} required />
      <div class="pair">
        <Select
          {...of('gender', usual.gender)}
          label={text.gender}
          options={genders.map((value) => ({ value, label: text[value] }))}
          blank={text.unknown}
          optionalWord
        />
        <Field
          {...of('birthYear', usual.birthYear)}
          label={text.birthYear}
          inputMode="numeric"
          maxLength={4}
          optionalWord
        />
      </div>
      <Select
        {...of('qualification', usual.qualification)}
        label={text.qualification}
        options={qualifications.map(({ key, names }) => ({ value: key, label: names[locale] }))}
        blank={text.unknown}
        optionalWord
      />
      <DateField {...of('worksSince', usual.worksSince)} label={text.worksSince} optionalWord />
    </>
  )
}

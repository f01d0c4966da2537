import type { Locale } from '#platform/i18n.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { t } from '../messages/course.ts'
import type { Of } from './member-fields.tsx'

/** When and where a session is, and who teaches. `titled` is the name of its title in the form. */
export function SessionFields({ of, locale, titled }: { of: Of; locale: Locale; titled: string }) {
  const text = t(locale)
  return (
    <>
      <Field {...of(titled)} label={text.sessionTitle} maxLength={200} required />
      <DateField {...of('on')} label={text.on} required />
      <div class="pair">
        <Field {...of('from', '8:00')} label={text.from} maxLength={10} required />
        <Field {...of('to', '11:00')} label={text.to} maxLength={10} required />
      </div>
      <Field {...of('place')} label={text.place} maxLength={200} required />
      <Field {...of('trainer')} label={text.trainer} maxLength={200} optionalWord />
    </>
  )
}

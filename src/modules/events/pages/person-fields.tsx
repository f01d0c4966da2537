import type { Locale } from '#platform/i18n.ts'
import { Field } from '#ui/field.tsx'
import { t } from '../messages/roll.ts'

type Of = (name: string) => { name: string; value: string; error?: string }

/** What is asked of somebody who comes. */
export function PersonFields({ locale, of, withTitle }: { locale: Locale; of: Of; withTitle?: boolean }) {
  const text = t(locale)
  return (
    <>
      <Field {...of('name')} label={text.name} maxLength={120} autocomplete={withTitle ? 'off' : 'name'} required />
      {withTitle ? (
        <Field {...of('title')} label={text.title} maxLength={120} optionalWord />
      ) : (
        <Field {...of('place')} label={text.place} hint={text.placeHint} maxLength={200} required />
      )}
      <Field {...of('phone')} type="tel" label={text.phone} maxLength={20} optionalWord />
      <Field {...of('email')} type="email" label={text.email} hint={text.emailHint} maxLength={254} optionalWord />
    </>
  )
}

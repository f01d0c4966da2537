import { Check } from '#ui/check.tsx'
import { Field } from '#ui/field.tsx'
import { t } from '../messages/thanks.ts'
import { paths } from '../paths.ts'
import type { SponsorLine } from '../queries/gifts.ts'
import { type Forms, SmallForm } from './small-form.tsx'

/** Whether one sponsor agreed to be thanked in public. */
export function ThanksForm({ sponsor, ...forms }: Forms & { sponsor: SponsorLine }) {
  const text = t(forms.locale)
  const form = `tri-an-${sponsor.id}`
  const isThis = forms.returned?.form === form
  return (
    <SmallForm
      {...forms}
      {...{
        form,
        title: text.setThanks(sponsor.name ?? ''),
        send: text.saveThanks,
        action: paths.thanks(sponsor.id),
        version: sponsor.version,
      }}
    >
      {(field) => (
        <>
          <Check
            name="agrees"
            id={`${form}-agrees`}
            label={text.agrees}
            checked={isThis ? field('agrees').value !== '' : sponsor.thankedOn !== null}
            error={field('agrees').error}
          />
          <Check
            name="publicSums"
            id={`${form}-publicSums`}
            label={text.publicSums}
            checked={isThis ? field('publicSums').value !== '' : sponsor.publicSums}
            error={field('publicSums').error}
          />
          <Field
            {...field('consent', sponsor.consent ?? '')}
            label={text.consent}
            hint={text.consentHint}
            maxLength={300}
            optionalWord
          />
        </>
      )}
    </SmallForm>
  )
}

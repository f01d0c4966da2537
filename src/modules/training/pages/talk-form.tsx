import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Select } from '#ui/select.tsx'
import { SmallForm } from '#ui/small-form.tsx'
import { t } from '../messages/need.ts'
import { paths } from '../paths.ts'
import type { MemberProps } from './member.tsx'

/** A rapporteur told people of a story: which, when, where, before whom. */
export function TalkForm({ locale, member, stories, today, submission, returned }: MemberProps) {
  const text = t(locale)
  return (
    <SmallForm
      {...{ locale, submission, returned, words: text }}
      form="noi"
      title={text.recordTalk}
      send={text.recordTalk}
      action={paths.talks(member.id)}
    >
      {(of) => (
        <>
          <Select
            {...of('storyId')}
            label={text.story}
            hint={text.storyHint}
            options={stories.map(({ id, title, formId }) => ({
              value: id,
              label: formId ? `${title} (${text.withKit})` : title,
            }))}
            required
          />
          <div class="pair">
            <DateField {...of('carriedOn', formatDate(today))} label={text.on} required />
            <Field {...of('listeners')} label={text.listeners} inputMode="numeric" maxLength={6} required />
          </div>
          <Field {...of('audience')} label={text.audience} maxLength={200} required />
          <Field {...of('place')} label={text.place} maxLength={200} required />
        </>
      )}
    </SmallForm>
  )
}

import { worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { recordedChannels } from '../form-kind.ts'
import { t as ledger } from '../messages/delivery.ts'
import { t as interview } from '../messages/interview.ts'
import { t } from '../messages/press.ts'
import { paths } from '../paths.ts'
import type { OfferProps } from './offer.tsx'

/** The return path: the agency says itself where it carried a story. */
export function RecordCarried({ locale, offer, stories, agency, submissions, failed, attempt }: OfferProps) {
  const text = ledger(locale)
  const { errors, value } = worded(failed === 'carry' ? attempt : undefined, text, locale)
  const field = (name: string, fallback = '') => ({
    ...{ name, id: `da-phat-${name}`, value: value(name, fallback), error: errors[name] },
  })
  return (
    <Section id="ghi" title={t(locale).carriedBy}>
      <p class="prose soft">{text.lead}</p>
      <Form action={paths.carry(offer.id)} submission={submissions.carry}>
        <Select
          {...field('storyId', stories[0]?.id)}
          label={t(locale).story}
          blank={false}
          options={stories.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Select
          {...field('channel')}
          label={text.channel}
          options={recordedChannels.map((it) => ({ value: it, label: text[it] }))}
        />
        <Field {...field('outlet', agency)} label={text.outlet} maxLength={200} />
        <DateField {...field('carriedOn')} label={text.carriedOn} />
        <Field {...field('seconds')} label={text.seconds} inputMode="numeric" maxLength={6} optionalWord />
        <Field {...field('place')} label={text.place} maxLength={200} optionalWord />
        <Field {...field('link')} label={text.link} type="url" maxLength={500} optionalWord />
        <Submit>{text.send}</Submit>
      </Form>
    </Section>
  )
}

/** Asking the unit to meet the exemplar. */
export function AskInterview({ locale, offer, agency, submissions, failed, attempt }: OfferProps) {
  const text = interview(locale)
  const { errors, value } = worded(failed === 'ask' ? attempt : undefined, text, locale)
  const field = (name: string, fallback = '') => ({
    ...{ name, id: `hoi-${name}`, value: value(name, fallback), error: errors[name] },
  })
  return (
    <Section id="phong-van" title={text.ask}>
      <p class="prose soft">{text.askLead}</p>
      <Form action={paths.askInterview(offer.id)} submission={submissions.ask}>
        <Field {...field('outlet', agency)} label={text.outlet} maxLength={200} />
        <TextArea {...field('purpose')} label={text.purpose} maxLength={1000} rows={4} />
        <Field {...field('wished')} label={text.wished} maxLength={300} />
        <Submit>{text.send}</Submit>
      </Form>
    </Section>
  )
}

import { exemplarPaths } from '#modules/exemplars/index.ts'
import { formatDate } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { t as words } from '../messages/library.ts'
import { t } from '../messages/library-page.ts'
import { t as news } from '../messages/newsroom.ts'
import { paths } from '../paths.ts'
import { rightsKinds, type ShownKind, shownKinds } from '../picture-lacks.ts'
import type { PictureProps } from './library-picture.tsx'

/** The words of a picture, by what right it is shown, and whether people can be recognised. */
export function DescribeForm({ locale, picture, fresh, failed, attempt }: PictureProps) {
  const text = t(locale)
  const kinds = words(locale)
  const shownWords: Record<ShownKind, string> = { unknown: kinds.unknown, nobody: kinds.nobody, people: kinds.peopleIn }
  const own = failed === 'describe' ? attempt : undefined
  const { errors, value, saved } = worded(own, kinds, locale)
  const field = (name: string, fallback = '') => ({ name, value: value(name, fallback), error: errors[name] })
  const isTicked = (name: string, fallback: boolean) => (own ? value(name) !== '' : fallback)
  return (
    <Section id="thong-tin" title={text.about}>
      <Form
        action={paths.describePicture(picture.id)}
        version={saved.version ?? picture.version}
        submission={fresh()}
        multipart
      >
        <Field {...field('alt', picture.alt)} label={news(locale).alt} hint={news(locale).altHint} maxLength={500} />
        <Field {...field('credit', picture.credit)} label={news(locale).credit} maxLength={200} />
        <Field {...field('caption', picture.caption)} label={news(locale).caption} maxLength={500} optionalWord />
        <Radios
          {...field('rights', picture.rights)}
          label={text.rights}
          stacked
          options={rightsKinds.map((it) => ({ value: it, label: kinds[it] }))}
        />
        <show-when data-name="rights" data-value="permission agency public_domain">
          <Field {...field('holder', picture.holder)} label={text.holder} maxLength={200} optionalWord />
          <Field
            {...field('terms', picture.terms)}
            label={text.terms}
            hint={text.termsHint}
            maxLength={500}
            optionalWord
          />
          <DateField
            {...field('rightsUntil', picture.rightsUntil ? formatDate(picture.rightsUntil) : '')}
            label={text.rightsUntil}
            hint={text.untilHint}
            optionalWord
          />
        </show-when>
        <FileField name="file" label={text.paperFile} error={errors.file} optionalWord />
        {picture.paperId && (
          <p class="small">
            <a href={exemplarPaths.file(picture.paperId)}>{text.seePaper}</a>
          </p>
        )}
        <Check
          name="forPress"
          label={text.forPress}
          hint={text.forPressHint}
          checked={isTicked('forPress', picture.forPress)}
          error={errors.forPress}
        />
        <Radios
          {...field('shown', picture.shown)}
          label={text.shown}
          stacked
          options={shownKinds.map((it) => ({ value: it, label: shownWords[it] }))}
        />
        <Check
          name="hasMinors"
          label={text.hasMinors}
          hint={text.hasMinorsHint}
          checked={isTicked('hasMinors', picture.hasMinors)}
          error={errors.hasMinors}
        />
        <Submit>{text.save}</Submit>
      </Form>
    </Section>
  )
}

import type { Locale } from '#platform/i18n.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { mostAuthors, subjectConsents } from '../entry.ts'
import { t } from '../messages/enter.ts'
import { t as termsWords } from '../messages/terms.ts'

/** What the rules of a contest say of an entry. */
export type EntryTerms = { groupsAllowed: boolean; wordLimit: number | null; minuteLimit: number | null }
type Choice = { id: string; name: string }

type Props = {
  locale: Locale
  attempt: Attempt | undefined
  errors: Record<string, string>
  value: (name: string, fallback?: string) => string
  terms: EntryTerms
  categories: readonly Choice[]
  communes: readonly Choice[]
}

/** What an entry is and whom it tells of: the same on the public page and where a clerk types it in. */
export function WorkFields({ locale, errors, value, terms, categories, communes }: Props) {
  const [text, rules] = [t(locale), termsWords(locale)]
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  const only = categories.length === 1 ? categories[0]!.id : ''
  return (
    <>
      <Select
        {...field('categoryId')}
        value={value('categoryId', only)}
        label={text.categoryId}
        blank={text.choose}
        options={categories.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field {...field('title')} label={text.entryTitle} maxLength={200} />
      <TextArea
        {...field('body')}
        label={text.body}
        hint={terms.wordLimit ? rules.words(terms.wordLimit) : undefined}
        rows={12}
      />
      <Field {...field('link')} label={text.link} type="url" maxLength={500} optionalWord />
      {terms.minuteLimit !== null && (
        <Field
          {...field('minutes')}
          label={text.minutes}
          hint={rules.minutes(terms.minuteLimit)}
          inputMode="numeric"
          optionalWord
        />
      )}
      <Field {...field('subjectName')} label={text.subjectName} maxLength={200} />
      <Select
        {...field('placeId')}
        label={text.placeId}
        blank={text.unknownPlace}
        options={communes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Radios
        {...field('subjectConsent')}
        label={text.subjectConsent}
        options={subjectConsents.map((it) => ({ value: it, label: text[it] }))}
        stacked
      />
    </>
  )
}

/** Who made it and how they are reached. */
export function AuthorFields({ locale, attempt, errors, value, terms }: Props) {
  const text = t(locale)
  const field = (name: string) => ({ name, value: value(name), error: errors[name] })
  const typed = [attempt?.values.authorName ?? []].flat()
  const count = terms.groupsAllowed ? Math.min(mostAuthors, Math.max(3, typed.length)) : 1
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        <Field
          key={at}
          name="authorName"
          id={`authorName.${at}`}
          label={text.author(at + 1)}
          value={typed[at] ?? ''}
          error={errors[`authorName.${at}`]}
          maxLength={120}
          optionalWord={at > 0}
        />
      ))}
      {terms.groupsAllowed && <Field {...field('groupName')} label={text.groupName} maxLength={200} optionalWord />}
      <Field {...field('contact')} label={text.contact} hint={text.contactHint} maxLength={120} optionalWord />
      <Field {...field('address')} label={text.address} maxLength={300} optionalWord />
    </>
  )
}

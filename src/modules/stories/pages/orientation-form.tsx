import type { FieldRef } from '#modules/programmes/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/orientation.ts'
import type { Note } from '../queries/orientation.ts'

type Props = {
  action: string
  /** The note that is amended; none for a new one. */
  note?: Note | undefined
  fields: readonly FieldRef[]
  /** For which units this official may issue one; empty where the note stands. */
  issuers: readonly UnitRef[]
  submission: string
  attempt: Attempt | undefined
  label: string
  locale: Locale
}

/** What a note of orientation says: issued, or amended. */
export function OrientationForm({ action, note, fields, issuers, submission, attempt, label, locale }: Props) {
  const text = t(locale)
  const { errors, value, saved } = worded(attempt, text, locale)
  const field = (name: string, fallback = '') => ({ name, value: value(name, fallback), error: errors[name] })
  const chosen = (name: string, fallback: readonly string[]) =>
    attempt ? [attempt.values[name] ?? []].flat() : fallback
  const stress = note?.stress ?? []
  const lastDay = note?.validTo ? formatDate(addDays(note.validTo, -1)) : ''
  return (
    <Form action={action} version={note && (saved.version ?? note.version)} submission={submission}>
      <Field {...field('subject', note?.subject)} label={text.subject} maxLength={200} />
      <Field {...field('documentNo', note?.documentNo)} label={text.documentNo} maxLength={60} />
      <TextArea {...field('body', note?.body)} label={text.body} rows={8} maxLength={5000} />
      <DateField {...field('validFrom', note && formatDate(note.validFrom))} label={text.validFrom} />
      <DateField {...field('lastDay', lastDay)} label={text.lastDay} optionalWord />
      <Checks
        name="fields"
        stacked
        optionalWord
        label={text.fields}
        hint={text.fieldsHint}
        error={errors.fields}
        values={chosen(
          'fields',
          stress.filter(({ topicId }) => topicId === null).map(({ fieldId }) => fieldId),
        )}
        options={fields.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <details open={stress.some(({ topicId }) => topicId !== null)}>
        <summary>{text.topics}</summary>
        {fields.map(({ id, name, topics }) => (
          <Checks
            key={id}
            name="topics"
            id={`topics-${id}`}
            stacked
            optionalWord
            label={name}
            values={chosen(
              'topics',
              stress.flatMap(({ topicId }) => topicId ?? []),
            )}
            options={topics.map((topic) => ({ value: topic.id, label: topic.name }))}
          />
        ))}
      </details>
      <TextArea
        {...field('units', note?.units.join('\n'))}
        label={text.units}
        hint={text.unitsHint}
        optionalWord
        rows={3}
        maxLength={3000}
      />
      {issuers.length > 1 && (
        <Select
          {...field('unitId', issuers[0]?.id)}
          label={text.issuer}
          blank={false}
          options={issuers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {issuers.length === 1 && <Hidden name="unitId" value={issuers[0]!.id} />}
      <Submit main={!note}>{label}</Submit>
    </Form>
  )
}

import type { ComponentChildren } from 'preact'
import type { FieldRef } from '#modules/programmes/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { summaryLength } from '../details.ts'
import { t as recordWords } from '../messages/record.ts'
import { t as subjectWords } from '../messages/subject.ts'
import { sources, subjectKinds } from '../subject.ts'

/** What the form offers to choose from. `units` may keep the record; with one there is nothing to ask. */
export type Choices = {
  fields: FieldRef[]
  movements: { id: string; name: string }[]
  units: UnitRef[]
  places: UnitRef[]
}

type Props = {
  locale: Locale
  choices: Choices
  value: (name: string, fallback?: string) => string
  errors: Record<string, string>
}

const options = (list: readonly { id: string; name: string }[]) =>
  list.map(({ id, name }) => ({ value: id, label: name }))

/** The four things that a record needs, then who keeps it and where the subject lives. */
export function MainFields({ locale, choices, value, errors }: Props) {
  const text = { ...subjectWords(locale), ...recordWords(locale) }
  const at = (name: string) => ({ name, value: value(name), error: errors[name] })
  const options = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Radios
        {...at('kind')}
        label={text.kind}
        hint={text.kindHint}
        options={subjectKinds.map((kind) => ({ value: kind, label: text[kind] }))}
      />
      <Field {...at('name')} label={text.name} hint={text.nameHint} maxLength={200} autocomplete="off" />
      <Select {...at('fieldId')} label={text.field} options={options(choices.fields)} />
      <TextArea {...at('summary')} label={text.summary} hint={text.summaryHint} maxLength={summaryLength} />
      {choices.units.length > 1 && <Select {...at('unitId')} label={text.unit} options={options(choices.units)} />}
      <div class="pair">
        <Field {...at('hamlet')} label={text.hamlet} maxLength={120} optionalWord />
        <Select {...at('livesAt')} label={text.livesAt} options={options(choices.places)} optionalWord />
      </div>
    </>
  )
}

/** All that may be left for later, folded away until somebody opens it: topic and movement, the subject, achievements. */
export function MoreFields({
  locale,
  choices,
  value,
  errors,
  isOpen,
  children,
}: Props & { isOpen: boolean; children: ComponentChildren }) {
  const text = { ...subjectWords(locale), ...recordWords(locale) }
  const at = (name: string) => ({ name, value: value(name), error: errors[name] })
  return (
    <details class="flow" open={isOpen}>
      <summary>{text.more}</summary>
      <div class="pair">
        <Select
          {...at('topicId')}
          label={text.topic}
          optionalWord
          options={choices.fields.map(({ name, topics }) => ({ label: name, options: options(topics) }))}
        />
        <Select {...at('movementId')} label={text.movement} options={options(choices.movements)} optionalWord />
      </div>
      <div class="pair">
        <DateField {...at('discoveredOn')} label={text.discoveredOn} hint={text.discoveredHint} optionalWord />
        <Select
          {...at('source')}
          label={text.source}
          optionalWord
          options={sources.map((source) => ({ value: source, label: text[source] }))}
        />
      </div>
      <SubjectFields {...{ locale, value, errors }} />
      {children}
    </details>
  )
}

function SubjectFields({ locale, value, errors }: Omit<Props, 'choices'>) {
  const text = { ...subjectWords(locale), ...recordWords(locale) }
  const at = (name: string) => ({ name, value: value(name), error: errors[name] })
  const genders = [
    { value: '', label: text.notSaid },
    { value: 'female', label: text.female },
    { value: 'male', label: text.male },
  ]
  return (
    <fieldset class="flow">
      <legend>{text.aboutPerson}</legend>
      <show-when class="flow" data-name="kind" data-value="individual">
        <div class="pair">
          <Field {...at('birthYear')} label={text.birthYear} inputMode="numeric" maxLength={4} optionalWord />
          <Radios {...at('gender')} label={text.gender} options={genders} />
        </div>
        <Field {...at('guardian')} label={text.guardian} hint={text.guardianHint} maxLength={120} optionalWord />
      </show-when>
      <show-when class="flow" data-name="kind" data-value="individual household">
        <div class="pair">
          <Field {...at('ethnicity')} label={text.ethnicity} maxLength={60} optionalWord />
          <Field {...at('occupation')} label={text.occupation} maxLength={120} optionalWord />
        </div>
      </show-when>
      <Field {...at('nameKm')} label={text.nameKm} lang="km" maxLength={200} optionalWord />
      <Check name="directWorker" label={text.directWorker} checked={value('directWorker') !== ''} />
    </fieldset>
  )
}

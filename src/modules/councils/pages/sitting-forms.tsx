import type { worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/council.ts'
import { paths } from '../paths.ts'
import { shareWords } from '../share.ts'
import type { Props as Page } from './sitting.tsx'

type Props = Page & { form: ReturnType<typeof worded> }

/** Who takes part, in the room or in writing. */
export function PresenceForm({ locale, sitting, members, presence, form, submission }: Props) {
  const text = t(locale)
  const errorOf = (list: string) =>
    Object.entries(form.errors).find(([field]) => field === list || field.startsWith(`${list}.`))?.[1]
  const options = members.map(({ id, name, title, replaces }) => ({
    value: id,
    label: [name, title, replaces && text.standsIn(replaces)].filter(Boolean).join(', '),
  }))
  const those = (how: string) => members.filter(({ id }) => presence.get(id) === how).map(({ id }) => id)
  return (
    <Form action={paths.presence(sitting.id)} version={sitting.version} submission={submission} class="form roll">
      <Checks
        name="present"
        label={text.presentList}
        stacked
        {...{ options, error: errorOf('present'), values: those('present') }}
      />
      <Checks
        name="written"
        label={text.writtenList}
        stacked
        {...{ options, error: errorOf('written'), values: those('written') }}
      />
      <div class="acts">
        <Submit>{text.savePresence}</Submit>
      </div>
    </Form>
  )
}

/** Adds a matter by its words. */
export function PlaceForm({
  locale,
  sitting,
  keeping,
  form,
  submission,
}: Props & { keeping: NonNullable<Page['keeping']> }) {
  const text = t(locale)
  const { errors, value } = form
  const nameOf = (it: (typeof keeping.rules)[0]) => ({ vi: it.name_vi, km: it.name_km, en: it.name_en })[locale]
  return (
    <details open={['title', 'unitId', 'ruleKey', 'file'].some((it) => errors[it])}>
      <summary>{text.placeItem}</summary>
      <ErrorSummary errors={errors} />
      <Form action={paths.place(sitting.id)} submission={submission} multipart>
        <Field name="title" label={text.itemTitle} value={value('title')} error={errors.title} />
        <Select
          {...{ name: 'unitId', label: text.itemUnit, value: value('unitId'), error: errors.unitId }}
          options={keeping.units.map((it) => ({ value: it.id, label: it.name }))}
        />
        <Select
          {...{ name: 'ruleKey', label: text.rule, value: value('ruleKey'), error: errors.ruleKey }}
          options={keeping.rules.map((it) => ({
            value: it.key,
            label: `${nameOf(it)} (${shareWords(it.threshold)})${it.toConfirm ? `, ${text.toConfirm.toLocaleLowerCase('vi')}` : ''}`,
          }))}
        />
        <FileField name="file" label={text.paper} error={errors.file} optionalWord />
        <Field name="paper" label={text.paperTitle} value={value('paper')} error={errors.paper} optionalWord />
        <div class="acts">
          <Submit>{text.placeItem}</Submit>
        </div>
      </Form>
    </details>
  )
}

/** Closes the sitting, with its signed minutes. */
export function CloseForm({ locale, sitting, form, submission }: Props) {
  const text = t(locale)
  return (
    <details>
      <summary>{text.closeSitting}</summary>
      <Form action={paths.close(sitting.id)} version={sitting.version} submission={submission} multipart>
        <FileField name="file" id="bien-ban-ky" label={text.signedMinutes} error={form.errors.minutes} optionalWord />
        <div class="acts">
          <Submit>{text.closeSitting}</Submit>
        </div>
      </Form>
    </details>
  )
}

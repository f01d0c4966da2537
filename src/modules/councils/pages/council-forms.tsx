import type { Locale } from '#platform/i18n.ts'
import type { worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/council.ts'
import { paths } from '../paths.ts'
import type { Council, Member } from '../queries/council.ts'

type Props = { council: Council; locale: Locale; submission: string; form: ReturnType<typeof worded> }

/** Gives an official a seat. */
export function AppointForm(props: Props & { members: Member[]; candidates: { id: string; label: string }[] }) {
  const { council, members, candidates, locale, submission, form } = props
  const text = t(locale)
  const { errors, value } = form
  const roles = ['member', 'chair', 'deputy', 'secretary'] as const
  return (
    <details open={Object.keys(errors).length > 0}>
      <summary>{text.appoint}</summary>
      <ErrorSummary errors={errors} />
      <Form action={paths.appoint(council.id)} submission={value('submission') || `${submission}`} id="cu-uy-vien">
        <Select
          {...{ name: 'officialId', label: text.person, value: value('officialId'), error: errors.officialId }}
          options={candidates.map((it) => ({ value: it.id, label: it.label }))}
        />
        <Select
          {...{ name: 'role', label: text.role, value: value('role', 'member'), error: errors.role, blank: false }}
          options={roles.map((it) => ({ value: it, label: text[it] }))}
        />
        <Field name="title" label={text.post} value={value('title')} error={errors.title} />
        <Field
          name="document"
          label={text.appointDocument}
          value={value('document', council.document)}
          error={errors.document}
        />
        <DateField name="from" label={text.from} value={value('from')} error={errors.from} />
        <Select
          {...{
            name: 'replacesId',
            label: text.replaces,
            value: value('replacesId'),
            error: errors.replacesId,
            blank: text.nobody,
          }}
          options={members.map((it) => ({ value: it.id, label: it.name }))}
        />
        <DateField
          {...{ name: 'lastDay', label: text.lastDay, hint: text.lastDayHint }}
          {...{ value: value('lastDay'), error: errors.lastDay }}
        />
        <div class="acts">
          <Submit>{text.appoint}</Submit>
        </div>
      </Form>
    </details>
  )
}

/** Calls a sitting. */
export function PrepareForm({ council, locale, submission, form }: Props) {
  const text = t(locale)
  const { errors, value } = form
  return (
    <details open={Object.keys(errors).length > 0}>
      <summary>{text.prepare}</summary>
      <ErrorSummary errors={errors} />
      <Form action={paths.prepare(council.id)} submission={value('submission') || submission} id="trieu-tap">
        <DateField name="on" label={text.on} value={value('on')} error={errors.on} />
        <Field name="place" label={text.place} value={value('place')} error={errors.place} />
        <div class="acts">
          <Submit>{text.prepare}</Submit>
        </div>
      </Form>
    </details>
  )
}

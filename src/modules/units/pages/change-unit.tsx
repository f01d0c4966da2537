import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { kindWord, t as unitWords } from '../messages.ts'
import { t } from '../messages/change.ts'
import { paths } from '../paths.ts'
import type { UnitRef } from '../queries.ts'
import { type Change, changes, classes } from '../unit-change.ts'

type Props = {
  frame: Frame
  locale: Locale
  unit: { id: string; key: string; name: string }
  /** The units that it may be tied to, or that may lead it. */
  others: readonly UnitRef[]
  attempt: Attempt | undefined
  submission: string
}

/** What begins or ends for a unit outside a reform. */
export function ChangeUnitPage({ frame, locale, unit, others, attempt, submission }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, { ...text, ...unitWords(locale) }, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[
        { label: unitWords(locale).title, href: paths.list() },
        { label: unit.name, href: paths.show(unit.key) },
        { label: text.title },
      ]}
    >
      <ErrorSummary errors={Object.entries(errors).map(([field, said]) => ({ field, text: said }))} />
      <Head title={`${text.title}: ${unit.name}`} lead={text.lead} />
      <Form action={paths.changeUnit(unit.key)} submission={value('submission') || submission}>
        <input type="hidden" name="unitId" value={unit.id} />
        <Select
          name="change"
          label={text.change}
          value={value('change')}
          error={errors.change}
          options={changes.map((it) => ({ value: it, label: changeWord(locale, it) }))}
        />
        <Select
          name="mode"
          label={text.mode}
          blank={false}
          value={value('mode', 'begin')}
          error={errors.mode}
          options={[
            { value: 'begin', label: text.begin },
            { value: 'end', label: text.end },
          ]}
        />
        <Select
          name="otherId"
          label={text.other}
          value={value('otherId')}
          error={errors.otherId}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="quotaClass"
          label={text.quotaClass}
          value={value('quotaClass')}
          error={errors.quotaClass}
          options={classes.map((it) => ({ value: it, label: kindWord(locale, it) }))}
        />
        <DateField name="on" label={text.on} value={value('on')} error={errors.on} />
        <Field
          name="document"
          label={text.document}
          maxLength={300}
          value={value('document')}
          error={errors.document}
        />
        <Submit main>{text.save}</Submit>
      </Form>
    </DeskPage>
  )
}

function changeWord(locale: Locale, change: Change): string {
  const words = unitWords(locale)
  if (change === 'lead') return words.blocLead
  if (change === 'class') return words.classes
  return change === 'khmer' ? words.khmerArea : words[change]
}

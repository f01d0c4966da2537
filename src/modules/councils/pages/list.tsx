import { heirNamer } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/council.ts'
import { t as ruleWords } from '../messages/rules.ts'
import { paths } from '../paths.ts'
import type { Council } from '../queries/council.ts'

type Props = {
  frame: Frame
  locale: Locale
  councils: Council[]
  /** Who goes on from a keeper that has ended, by the keeper. */
  heirs: ReadonlyMap<string, string>
  /** The units of the register that are councils; none for who may not set one up. */
  units: { id: string; name: string }[]
  submission: string
  attempt: Attempt | undefined
}

/** The councils that the reader keeps or sits on. */
export function ListPage({ frame, locale, councils, heirs, units, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const named = heirNamer(heirs, locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={text.title}
        lead={text.lead}
        actions={
          <a class="btn" href={paths.rules()}>
            {ruleWords(locale).rules}
          </a>
        }
      />
      {councils.length === 0 && <Empty title={text.none} />}
      <WorkList
        brief={false}
        items={councils.map(({ id, name, keeperId, keeperName, from, to }) => ({
          ...{ title: name, href: paths.show(id), text: `${text.keeper}: ${named(keeperId, keeperName)}` },
          due: `${formatDate(from)} – ${to ? formatDate(addDays(to, -1)) : '…'}`,
        }))}
      />
      {units.length > 0 && (
        <details open={councils.length === 0 || Object.keys(errors).length > 0} id="thanh-lap">
          <summary>{text.found}</summary>
          <ErrorSummary errors={errors} />
          <Form action={paths.list()} submission={value('submission') || submission}>
            <Field name="name" label={text.name} value={value('name')} error={errors.name} />
            <Select
              {...{ name: 'unitId', label: text.unit, value: value('unitId'), error: errors.unitId }}
              options={units.map((it) => ({ value: it.id, label: it.name }))}
            />
            <Field
              {...{ name: 'document', label: text.document, hint: text.documentHint }}
              {...{ value: value('document'), error: errors.document }}
            />
            <DateField name="from" label={text.from} value={value('from')} error={errors.from} />
            <DateField name="to" label={text.to} value={value('to')} error={errors.to} optionalWord />
            <div class="acts">
              <Submit main>{text.found}</Submit>
            </div>
          </Form>
        </details>
      )}
    </DeskPage>
  )
}

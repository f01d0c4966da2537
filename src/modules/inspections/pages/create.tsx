import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/plan.ts'
import { t as refusals } from '../messages/refusals.ts'
import { paths } from '../paths.ts'

type Props = {
  frame: Frame
  locale: Locale
  /** The province whose council plans. */
  officeId: string
  year: number
  submission: string
  attempt: Attempt | undefined
}

/** Drafting the plan of a year. */
export function CreatePage({ frame, locale, officeId, year, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, refusals(locale), locale)
  const of = (name: string, usual = '') => ({
    ...{ name, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.create}
      crumbs={[{ label: text.title, href: paths.list() }, { label: text.create }]}
    >
      <Head title={text.create} lead={text.createLead} />
      <ErrorSummary errors={errors} />
      <Form action={paths.create()} submission={value('submission', submission)}>
        <Hidden name="unitId" value={officeId} />
        <Field {...of('year', String(year))} label={text.year} inputMode="numeric" maxLength={4} required />
        <TextArea {...of('aim')} label={text.aim} rows={4} maxLength={1000} required />
        <div class="bar">
          <Submit main>{text.save}</Submit>
        </div>
      </Form>
    </DeskPage>
  )
}

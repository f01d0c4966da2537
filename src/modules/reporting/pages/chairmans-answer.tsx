import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { isOpen } from '../lifecycle.ts'
import { t } from '../messages/report.ts'
import { paths } from '../paths.ts'
import { FaultFields } from './fault-fields.tsx'
import type { ReportProps } from './report.tsx'
import type { Worded } from './report-document.tsx'

type Props = ReportProps & { form: Worded }

/** What the Chairman said of the province's own report; while it waits, the form to write it down. */
export function ChairmansAnswer({ report, rights, locale, form, submission, today }: Props) {
  const text = t(locale)
  const { errors, value } = form
  const said = report.answeredBy && report.answeredOn && (
    <p class="small">{text.answered(report.answeredBy, formatDate(report.answeredOn), report.answerDocument)}</p>
  )
  if (!rights.answer || !isOpen('conclude', report.state)) return <>{said}</>
  return (
    <>
      {said}
      <Form action={paths.answer(report.id)} version={report.version} submission={value('submission') || submission}>
        <Field name="by" label={text.answeredBy} value={value('by')} error={errors.by} />
        <DateField name="on" label={text.answeredOn} value={value('on', formatDate(today))} error={errors.on} />
        <Field
          name="document"
          label={text.answerDocument}
          optionalWord
          value={value('document')}
          error={errors.document}
        />
        <Submit main name="answer" value="approve">
          {text.recordApproval}
        </Submit>
        <FaultFields {...{ locale, form }} />
        <Submit name="answer" value="return">
          {text.recordReturn}
        </Submit>
      </Form>
    </>
  )
}

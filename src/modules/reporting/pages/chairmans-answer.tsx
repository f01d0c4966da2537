import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { isOpen } from '../lifecycle.ts'
import { t } from '../messages/report.ts'
import { paths } from '../paths.ts'
import type { ReportProps } from './report.tsx'
import type { Worded } from './report-document.tsx'

type Props = ReportProps & { form: Worded }

/** What the Chairman said of the province's own report; while it waits, the form to write it down. */
export function ChairmansAnswer({ report, rights, locale, form, submission, today }: Props) {
  const text = t(locale)
  const { errors, value, values } = form
  const said = report.answeredBy && report.answeredOn && (
    <p class="small">{text.answered(report.answeredBy, formatDate(report.answeredOn), report.answerDocument)}</p>
  )
  if (!rights.answer || !isOpen('conclude', report.state)) return <>{said}</>
  const faults = [values.faults ?? []].flat()
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
        {[1, 2, 3].map((nth) => (
          <TextArea
            key={nth}
            name="faults"
            id={nth === 1 ? 'faults' : `faults-${nth}`}
            label={text.fault(nth)}
            optionalWord
            rows={2}
            value={faults[nth - 1] ?? ''}
            error={errors[nth === 1 ? 'faults' : `faults-${nth}`]}
          />
        ))}
        <Submit name="answer" value="return">
          {text.recordReturn}
        </Submit>
      </Form>
    </>
  )
}

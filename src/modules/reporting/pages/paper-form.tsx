import type { Locale } from '#platform/i18n.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Submit } from '#ui/submit.tsx'
import { t as paperWords } from '../messages/paper.ts'
import { t as reportWords } from '../messages/report.ts'
import { paths } from '../paths.ts'
import type { ShownReport } from '../queries/report.ts'
import type { Worded } from './report-document.tsx'

type Props = { report: ShownReport; locale: Locale; form: Worded; submission: string; isBeside?: boolean }

/** A unit whose head signs by hand gives the scan of the signed print. `isBeside`: the form for signing here is on the page too. */
export function PaperForm({ report, locale, form, submission, isBeside }: Props) {
  const text = { ...reportWords(locale), ...paperWords(locale) }
  const { errors, value } = form
  const isSent = value('code') !== '' || errors.code !== undefined
  const field = (name: string, usual = '') => ({
    ...{
      name,
      ...(isBeside && /^(number|signer)/.test(name) && { id: `giay-${name}` }),
      value: isSent ? value(name, usual) : usual,
    },
    ...(isSent && errors[name] && { error: errors[name] }),
  })
  return (
    <details open={isSent}>
      <summary>{text.onPaper}</summary>
      <p class="small soft">{text.onPaperLead}</p>
      <Form
        action={paths.signedOnPaper(report.id)}
        version={report.version}
        submission={value('submission') || submission}
        multipart
      >
        <Field {...field('number', report.number ?? '')} label={text.number} hint={text.numberHint} maxLength={40} />
        <Field {...field('signer', report.signer ?? '')} label={text.signer} maxLength={120} />
        <Field {...field('signerTitle', report.signerTitle ?? '')} label={text.signerTitle} maxLength={160} />
        <DateField {...field('on')} label={text.signedDay} />
        <Field {...field('code')} label={text.printCode} hint={text.printCodeHint} maxLength={20} />
        <Hidden name="fileId" value={value('fileId')} />
        <FileField name="file" label={text.scan} accept=".pdf,image/*" {...(errors.file && { error: errors.file })} />
        <Submit main>{text.keepPaper}</Submit>
      </Form>
    </details>
  )
}

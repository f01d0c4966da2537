import { worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import type { Difference } from '../difference.ts'
import { t } from '../messages/draft.ts'
import { paths } from '../paths.ts'
import type { WholeSet } from '../queries/shape.ts'
import { DifferenceSection } from './difference.tsx'
import { FormPage, type FormView } from './form-page.tsx'

type Props = { view: FormView; set: WholeSet; differences: readonly Difference[] }

/** Issuing a draft by the regulation that was signed, with what it changes against the base before the eyes. */
export function IssuePage({ view, set, differences }: Props) {
  const { locale } = view
  const text = t(locale)
  const said = worded(view.attempt, text, locale)
  const fileId = said.value('fileId')
  return (
    <FormPage
      {...{ view, said, set }}
      title={text.issueTitle}
      lead={text.issueLead}
      action={paths.issue(set.id)}
      button={text.issue}
      multipart
      fields={[
        ['number', text.number],
        ['issuedOn', text.issuedOn],
        ['signer', text.signer],
        ['title', text.regulationTitle],
        ['file', text.file],
        ['validFrom', text.validFrom],
        ['lastDay', text.lastDay],
      ]}
    >
      <DifferenceSection {...{ differences, locale }} />
      <Field
        name="number"
        label={text.number}
        hint={text.numberHint}
        maxLength={60}
        value={said.value('number')}
        error={said.errors.number}
      />
      <DateField name="issuedOn" label={text.issuedOn} value={said.value('issuedOn')} error={said.errors.issuedOn} />
      <Field
        name="signer"
        label={text.signer}
        maxLength={120}
        value={said.value('signer')}
        error={said.errors.signer}
      />
      <Field
        name="title"
        label={text.regulationTitle}
        maxLength={300}
        value={said.value('title')}
        error={said.errors.title}
      />
      {fileId && <Hidden name="fileId" value={fileId} />}
      <FileField
        name="file"
        label={text.file}
        {...(fileId && !said.errors.file && { hint: text.fileKept })}
        accept="image/*,.pdf,.docx"
        error={said.errors.file}
      />
      <DateField
        name="validFrom"
        label={text.validFrom}
        value={said.value('validFrom')}
        error={said.errors.validFrom}
      />
      <DateField
        name="lastDay"
        label={text.lastDay}
        hint={text.lastDayHint}
        optionalWord
        value={said.value('lastDay')}
        error={said.errors.lastDay}
      />
    </FormPage>
  )
}

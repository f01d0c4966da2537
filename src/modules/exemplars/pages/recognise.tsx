import { t as fileWords } from '#platform/files/messages.ts'
import { worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { t } from '../messages/life.ts'
import { paths } from '../paths.ts'
import { StepPage, type StepView } from './step-page.tsx'

/** Entering the decision that recognises an exemplar. */
export function RecognisePage({ view }: { view: StepView }) {
  const { locale, standing, exemplar } = view
  const text = t(locale)
  const said = worded(view.attempt, { ...fileWords(locale), ...text }, locale)
  const { value, errors } = said
  const { nomination } = standing
  return (
    <StepPage
      {...{ view, said }}
      title={text.recogniseTitle}
      lead={text.recogniseLead}
      action={paths.recognise(exemplar.id)}
      button={text.recognise}
      fields={[
        ['decisionNo', text.decisionNo],
        ['decidedOn', text.decidedOn],
        ['signer', text.signer],
        ['file', text.scan],
      ]}
      multipart
    >
      {nomination && (
        <Facts
          boxed
          items={[
            { label: text.decidingUnit, value: nomination.deciderName },
            { label: text.level, value: text[nomination.level] },
          ]}
        />
      )}
      <div class="pair">
        <Field
          name="decisionNo"
          label={text.decisionNo}
          hint={text.decisionHint}
          maxLength={60}
          value={value('decisionNo')}
          error={errors.decisionNo}
        />
        <DateField name="decidedOn" label={text.decidedOn} value={value('decidedOn')} error={errors.decidedOn} />
      </div>
      <Field name="signer" label={text.signer} maxLength={120} value={value('signer')} error={errors.signer} />
      <FileField
        name="file"
        label={text.scan}
        optionalWord
        hint={value('fileId') ? text.fileKept : undefined}
        accept=".pdf,image/*"
        error={errors.file}
      />
      {value('fileId') && <Hidden name="fileId" value={value('fileId')} />}
    </StepPage>
  )
}

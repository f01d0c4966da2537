import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/life.ts'
import { paths } from '../paths.ts'
import { StepPage, type StepView } from './step-page.tsx'

/** An error in any one of the faults is an error of the box they are written in. */
function inOne(attempt: Attempt | undefined): Attempt | undefined {
  if (!attempt) return undefined
  const errors = Object.entries(attempt.errors).map(([field, code]) => [field.replace(/^faults\.\d+$/, 'faults'), code])
  return { ...attempt, errors: Object.fromEntries(errors) }
}

/** Sending a nomination back: what must be mended, one a line, and by when. */
export function SendBackPage({ view }: { view: StepView }) {
  const text = t(view.locale)
  const said = worded(inOne(view.attempt), text, view.locale)
  return (
    <StepPage
      {...{ view, said }}
      title={text.sendBack}
      lead={text.sendBackLead}
      action={paths.sendBack(view.exemplar.id)}
      button={text.sendBack}
      fields={[
        ['faults', text.faults],
        ['dueOn', text.dueOn],
      ]}
    >
      <TextArea
        name="faults"
        label={text.faults}
        hint={text.faultsHint}
        rows={7}
        value={said.value('faults')}
        error={said.errors.faults}
      />
      <DateField name="dueOn" label={text.dueOn} value={said.value('dueOn')} error={said.errors.dueOn} />
    </StepPage>
  )
}

import { worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/life.ts'
import { paths } from '../paths.ts'
import { StepPage, type StepView } from './step-page.tsx'

/** Sending a nomination back: what must be mended, one a line, and by when. */
export function SendBackPage({ view }: { view: StepView }) {
  const text = t(view.locale)
  const said = worded(view.attempt, text, view.locale)
  return (
    <StepPage
      {...{ view, said }}
      title={text.sendBack}
      lead={text.sendBackLead}
      action={paths.sendBack(view.exemplar.id)}
      button={text.sendBack}
    >
      <TextArea
        name="faults"
        label={text.faults}
        hint={text.faultsHint}
        rows={7}
        value={said.value('faults')}
        error={said.errors.faults ?? said.errors['faults.0']}
      />
      <DateField name="dueOn" label={text.dueOn} value={said.value('dueOn')} error={said.errors.dueOn} />
    </StepPage>
  )
}

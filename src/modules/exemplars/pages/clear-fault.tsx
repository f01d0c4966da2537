import { worded } from '#platform/web/submit.ts'
import { Facts } from '#ui/facts.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/life.ts'
import { paths } from '../paths.ts'
import type { ShownFault } from '../queries/nomination.ts'
import { StepPage, type StepView } from './step-page.tsx'

/** Saying how one fault was mended. */
export function ClearFaultPage({ view, fault }: { view: StepView; fault: ShownFault }) {
  const text = t(view.locale)
  const said = worded(view.attempt, text, view.locale)
  return (
    <StepPage
      {...{ view, said }}
      title={text.clearFault}
      action={paths.clearFault(view.exemplar.id, fault.id)}
      button={text.tickOff}
      fields={[['answer', text.answer]]}
    >
      <Facts items={[{ label: text.fault, value: fault.text }]} boxed />
      <TextArea
        name="answer"
        label={text.answer}
        rows={3}
        maxLength={500}
        value={said.value('answer')}
        error={said.errors.answer}
      />
    </StepPage>
  )
}

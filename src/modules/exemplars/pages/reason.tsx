import { worded } from '#platform/web/submit.ts'
import { Facts } from '#ui/facts.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/life.ts'
import { paths } from '../paths.ts'
import { StepPage, type StepView } from './step-page.tsx'

type Props = { view: StepView; step: 'decline' | 'hold' | 'release' | 'withdraw' }

/** The steps that need a reason and nothing else: declining, holding, lifting a hold, withdrawing. */
export function ReasonPage({ view, step }: Props) {
  const { locale, exemplar, standing } = view
  const text = t(locale)
  const said = worded(view.attempt, text, locale)
  return (
    <StepPage
      {...{ view, said }}
      title={text[step]}
      lead={text[`${step}Lead`]}
      action={paths[step](exemplar.id)}
      button={text[step]}
      fields={[['reason', text.reason]]}
    >
      {standing.holdReason && <Facts boxed items={[{ label: text.holdReason, value: standing.holdReason }]} />}
      <TextArea
        name="reason"
        label={text.reason}
        maxLength={1000}
        value={said.value('reason')}
        error={said.errors.reason}
      />
    </StepPage>
  )
}

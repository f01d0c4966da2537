import { worded } from '#platform/web/submit.ts'
import { Facts } from '#ui/facts.tsx'
import { t } from '../messages/life.ts'
import { paths } from '../paths.ts'
import { StepPage, type StepView } from './step-page.tsx'

type Props = { view: StepView; step: 'verify' | 'resubmit' }

/** The steps that need nothing but a yes: verifying, and sending a mended nomination again. */
export function ConfirmPage({ view, step }: Props) {
  const { locale, exemplar, standing } = view
  const text = t(locale)
  const said = worded(view.attempt, text, locale)
  const words = {
    verify: { title: text.verifyTitle, lead: text.verifyLead, button: text.confirmVerify },
    resubmit: { title: text.resubmit, lead: text.resubmitLead, button: text.resubmit },
  }
  const held = text.achievementsHeld(standing.achievements, standing.evidence)
  return (
    <StepPage {...{ view, said }} {...words[step]} action={paths[step](exemplar.id)}>
      <Facts
        boxed
        items={[
          { label: exemplar.code, value: <a href={paths.show(exemplar.id)}>{held}</a> },
          { label: text.decidingUnit, value: standing.nomination?.deciderName ?? '' },
          { label: text.level, value: standing.nomination ? text[standing.nomination.level] : '' },
        ]}
      />
    </StepPage>
  )
}

import type { CriteriaSet } from '#modules/criteria/index.ts'
import { worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { Field } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/life.ts'
import { neededPoints } from '../scoring.ts'
import { paths } from '../paths.ts'
import type { Pointable } from '../queries/assessment.ts'
import { StepPage, type StepView } from './step-page.tsx'

type Props = { view: StepView; set: CriteriaSet; evidence: Pointable[] }

/** Judging by the criteria in force: points, the evidence they rest on, and the reason, criterion by criterion. */
export function AssessPage({ view, set, evidence }: Props) {
  const { locale, exemplar } = view
  const text = t(locale)
  const said = worded(view.attempt, text, locale)
  const ticked = (name: string) => [said.values[name] ?? []].flat()
  return (
    <StepPage
      {...{ view, said }}
      title={text.assess}
      lead={text.assessLead}
      action={paths.assess(exemplar.id)}
      button={text.saveAssessment}
      fields={set.criteria.flatMap(({ id }, index) => [
        [`points.${id}`, `${text.criterion} ${index + 1}, ${text.points.toLowerCase()}`] as const,
        [`evidence.${id}`, `${text.criterion} ${index + 1}, ${text.evidence.toLowerCase()}`] as const,
        [`reason.${id}`, `${text.criterion} ${index + 1}, ${text.reasonOfScore.toLowerCase()}`] as const,
      ])}
    >
      <p class="soft">{text.setLine(set.name, set.version, neededPoints(set))}</p>
      {set.criteria.map(({ id, text: words, maxPoints }, index) => (
        <Section key={id} id={`tieu-chuan-${index + 1}`} title={`${index + 1}. ${words}`}>
          <Field
            name={`points.${id}`}
            label={text.outOf(maxPoints)}
            inputMode="numeric"
            maxLength={4}
            value={said.value(`points.${id}`)}
            error={said.errors[`points.${id}`]}
          />
          <Checks
            stacked
            name={`evidence.${id}`}
            label={text.restsOn}
            values={ticked(`evidence.${id}`)}
            error={said.errors[`evidence.${id}`]}
            options={evidence.map((it) => ({
              value: it.id,
              label: it.isConfirmed ? it.title : `${it.title} (${text.notConfirmed})`,
            }))}
          />
          <TextArea
            name={`reason.${id}`}
            label={text.reasonOfScore}
            optionalWord
            rows={2}
            maxLength={500}
            value={said.value(`reason.${id}`)}
            error={said.errors[`reason.${id}`]}
          />
        </Section>
      ))}
      <Section id="nhan-xet" title={text.conclusion} titleHidden>
        <TextArea
          name="note"
          label={text.conclusion}
          optionalWord
          maxLength={2000}
          value={said.value('note')}
          error={said.errors.note}
        />
      </Section>
    </StepPage>
  )
}

import type { CriteriaSet } from '#modules/criteria/index.ts'
import { worded } from '#platform/web/submit.ts'
import { Section } from '#ui/section.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/life.ts'
import { t as roundWords } from '../messages/round.ts'
import { neededPoints } from '../scoring.ts'
import { paths } from '../paths.ts'
import type { Pointable } from '../queries/assessment.ts'
import { ScoreFields } from './score-fields.tsx'
import { StepPage, type StepView } from './step-page.tsx'

type Props = { view: StepView; set: CriteriaSet; evidence: Pointable[] }

/** Judging by the criteria in force: points, the evidence they rest on, and the reason, criterion by criterion. */
export function AssessPage({ view, set, evidence }: Props) {
  const { locale, exemplar } = view
  const text = t(locale)
  const said = worded(view.attempt, { ...text, ...roundWords(locale) }, locale)
  const pointable = evidence.map((it) => ({
    id: it.id,
    label: it.isConfirmed ? it.title : `${it.title} (${text.notConfirmed})`,
  }))
  return (
    <StepPage
      {...{ view, said }}
      title={text.assess}
      lead={text.assessLead}
      action={paths.assess(exemplar.id)}
      button={text.saveAssessment}
      fields={scoreFieldNames(set, locale)}
    >
      <p class="soft">{text.setLine(set.name, set.version, neededPoints(set))}</p>
      {set.criteria.map((criterion, index) => (
        <ScoreFields key={criterion.id} {...{ criterion, said, locale, evidence: pointable }} number={index + 1} />
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

/** The fields of a scoring form in the order of the page, as the summary of errors names them. */
export function scoreFieldNames(set: CriteriaSet, locale: StepView['locale']): [string, string][] {
  const text = t(locale)
  const labels = {
    ...{ points: text.points, met: text.result, evidence: text.evidence },
    ...{ place: roundWords(locale).place, reason: text.reasonOfScore },
  }
  return set.criteria.flatMap(({ id }, index) =>
    Object.entries(labels).map(([field, label]): [string, string] => [
      `${field}.${id}`,
      `${text.criterion} ${index + 1}, ${label.toLowerCase()}`,
    ]),
  )
}

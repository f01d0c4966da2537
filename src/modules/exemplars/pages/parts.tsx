import type { VNode } from 'preact'
import type { Actor } from '#platform/access/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { t as consentWords } from '../messages/consent.ts'
import { t } from '../messages/life.ts'
import { may } from '../policy.ts'
import type { ShownAssessment } from '../queries/assessment.ts'
import type { ShownConsent } from '../queries/consent.ts'
import type { ShownNomination } from '../queries/nomination.ts'
import type { ShownRecognition } from '../queries/recognition.ts'
import type { ShownExemplar } from '../queries/show.ts'
import type { Standing } from '../queries/standing.ts'
import { AssessmentSection, type ShownRound } from './assessment-section.tsx'
import { ConsentSection } from './consent-section.tsx'
import { NominationSection } from './nomination-section.tsx'
import { RecognitionSection } from './recognition-section.tsx'

type Life = {
  standing: Standing
  nominations: ShownNomination[]
  assessments: ShownAssessment[]
  rounds: readonly ShownRound[]
  recognitions: ShownRecognition[]
  consents: ShownConsent[]
}
type Reader = { actor: Actor; locale: Locale; day: DateText }

/** The parts that the life after recording adds to the page of a record, each with its count for the tabs. */
export function lifeParts(exemplar: ShownExemplar, life: Life, { actor, locale, day }: Reader) {
  const text = t(locale)
  const { standing, nominations, assessments, rounds, recognitions, consents } = life
  const part = (id: string, label: string, count: number, body: VNode) => ({ id, label, count, body })
  const nominated = <NominationSection {...{ standing, nominations, actor, locale }} />
  const assessed = (
    <AssessmentSection
      {...{ assessments, rounds, evidence: exemplar.evidence, locale }}
      namesAssessors={judges(rounds, actor)}
    />
  )
  const recognised = <RecognitionSection {...{ recognitions, locale }} />
  const mayKeep = standing.stage !== 'withdrawn' && standing.stage !== 'merged' && may.keepConsents(actor, standing)
  const agreed = <ConsentSection {...{ exemplarId: exemplar.id, consents, day, mayKeep, locale }} />
  return {
    review: [
      part('gioi-thieu', text.nominate, nominations.length, nominated),
      part('tham-dinh', text.assessments, assessments.length + rounds.length, assessed),
    ],
    decided: [part('cong-nhan', text.recognitions, recognitions.length, recognised)],
    agreed: [part('dong-y', consentWords(locale).short, consents.length, agreed)],
  }
}

/** True where the reader holds a post at the unit that judges. */
const judges = (rounds: readonly ShownRound[], actor: Actor) =>
  rounds.some(({ round }) => actor.posts.some(({ unitId }) => unitId === round.unitId))

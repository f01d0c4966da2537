import type { Actor } from '#platform/access/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/life.ts'
import { startsAt } from '../lifecycle.ts'
import { type NextStep, nextStep, type Why } from '../next-step.ts'
import { t as roundWords } from '../messages/round.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { Standing } from '../queries/standing.ts'

type Props = { standing: Standing; actor: Actor; locale: Locale }

/** What may be done with a record now: the one main step, open or blocked with its why, and the lesser ones. */
export function NextAction({ standing, actor, locale }: Props) {
  const text = t(locale)
  const next = nextStep(standing, actor)
  return (
    <>
      {lesserSteps(standing, actor).map((step) => (
        <a key={step} class="btn" href={paths[step](standing.id)}>
          {step === 'round' ? roundWords(locale).round : text[step]}
        </a>
      ))}
      {next && <Main {...{ standing, next, locale }} />}
    </>
  )
}

function Main({ standing, next: { step, why }, locale }: { standing: Standing; next: NextStep; locale: Locale }) {
  const text = t(locale)
  const label =
    step === 'round'
      ? roundWords(locale).round
      : step === 'nominate' && standing.isRecognised
        ? text.nominateHigher
        : text[step]
  if (why.length > 0) return <Submit disabledWhy={<Whys {...{ standing, why, locale }} />}>{label}</Submit>
  return (
    <a class="btn main" href={paths[step](standing.id)}>
      {label}
    </a>
  )
}

/** The reasons, each linking to where it can be put right; another unit's work names the unit. */
function Whys({ standing, why, locale }: { standing: Standing; why: Why[]; locale: Locale }) {
  const text = t(locale)
  const { nomination, keeperName, id } = standing
  const isTheirs = nomination && standing.stage !== 'returned' && standing.stage !== 'on_hold'
  const unit = isTheirs ? nomination.deciderName : keeperName
  const places: Partial<Record<Why, string>> = {
    'exemplars.needsAchievement': paths.edit(id),
    'exemplars.needsEvidence': paths.evidence(id),
    'exemplars.faultsOpen': '#gioi-thieu',
  }
  return (
    <>
      {why.map((code, index) => (
        <span key={code}>
          {index > 0 && '; '}
          {code === 'exemplars.elsewhere' ? text.waitsFor(unit) : <Linked to={places[code]}>{text[code]}</Linked>}
        </span>
      ))}
    </>
  )
}

const Linked = ({ to, children }: { to: string | undefined; children: string }) =>
  to ? <a href={to}>{children}</a> : children

/** The steps beside the main one that this reader may take now. */
function lesserSteps(standing: Standing, actor: Actor): ('round' | 'sendBack' | 'decline' | 'hold' | 'withdraw')[] {
  const { stage, nomination } = standing
  const inReview = nomination && { ...standing, nomination }
  const isOpen = {
    sendBack: inReview !== null && may.review(actor, inReview),
    decline: inReview !== null && may.decide(actor, inReview),
    hold: may.hold(actor, standing),
    withdraw: may.withdraw(actor, standing),
  }
  const open = (['withdraw', 'hold', 'decline', 'sendBack'] as const).filter(
    (step) => isOpen[step] && startsAt(step, stage),
  )
  const canOpenRound = isOpen.sendBack && stage === 'verified' && !nomination?.openRoundId
  return canOpenRound ? [...open, 'round'] : open
}

import type { Actor } from '#platform/access/index.ts'
import { isAbove, type Lack, lacks } from './nomination.ts'
import { may } from './policy.ts'
import type { Standing } from './queries/standing.ts'

/** The step that a page offers first, and why it cannot be taken yet. */
export type NextStep = {
  step: 'nominate' | 'verify' | 'resubmit' | 'assess' | 'round' | 'recognise' | 'release'
  why: Why[]
}
export type Why =
  | Lack
  | 'exemplars.faultsOpen'
  | 'exemplars.fourEyes'
  | 'exemplars.onlyHead'
  | 'exemplars.atTop'
  | 'exemplars.elsewhere'

/** The one main step of an exemplar for this reader, open or blocked with its reasons; none once it is withdrawn or merged. */
export function nextStep(standing: Standing, actor: Actor): NextStep | undefined {
  const { stage, nomination } = standing
  if (stage === 'withdrawn' || stage === 'merged') return undefined
  if (stage === 'emerging' || stage === 'recognised') return toNominate(standing, actor)
  if (stage === 'on_hold') return { step: 'release', why: may.release(actor, standing) ? [] : ['exemplars.onlyHead'] }
  if (stage === 'returned') {
    const why: Why[] = may.answer(actor, standing) ? [] : ['exemplars.elsewhere']
    return { step: 'resubmit', why: nomination?.openFaults ? [...why, 'exemplars.faultsOpen'] : why }
  }
  if (!nomination) return undefined
  const inReview = { ...standing, nomination }
  if (nomination.openRoundId) return { step: 'round', why: may.review(actor, inReview) ? [] : ['exemplars.elsewhere'] }
  if (stage === 'assessed')
    return { step: 'recognise', why: may.decide(actor, inReview) ? [] : [headOrElsewhere(inReview, actor)] }
  const step = stage === 'nominated' ? 'verify' : 'assess'
  if (may.review(actor, inReview)) return { step, why: [] }
  const isNominator =
    actor.id === nomination.sentBy && actor.posts.some(({ unitId }) => unitId === nomination.deciderId)
  return { step, why: [isNominator ? 'exemplars.fourEyes' : 'exemplars.elsewhere'] }
}

function toNominate(standing: Standing, actor: Actor): NextStep {
  if (!may.nominate(actor, standing)) return { step: 'nominate', why: ['exemplars.elsewhere'] }
  if (!isAbove('province', standing.topLevel)) return { step: 'nominate', why: ['exemplars.atTop'] }
  return { step: 'nominate', why: lacks(standing) }
}

function headOrElsewhere({ nomination }: { nomination: { deciderId: string } }, actor: Actor): Why {
  const isThere = actor.posts.some(({ unitId }) => unitId === nomination.deciderId)
  return isThere ? 'exemplars.onlyHead' : 'exemplars.elsewhere'
}

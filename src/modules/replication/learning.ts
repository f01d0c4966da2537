/** How somebody wants to learn a model: go and see it, be shown by who knows it, or ask (plan IV.2.d). */
export const learnKinds = ['visit', 'mentor', 'question'] as const
export type LearnKind = (typeof learnKinds)[number]

/** What the source answers: come, here is the answer, or not now and why. */
export const learnOutcomes = ['agreed', 'answered', 'declined'] as const
export type LearnOutcome = (typeof learnOutcomes)[number]

/** Within how many working days the source answers. */
export const answerWithin = 5

/** How many months after the answer the way to reach a reader is kept. */
export const contactKeptMonths = 12

/** What is wrong with an outcome: a question is answered, a visit or a mentor agreed to; either may be declined. */
export const faultOfOutcome = (kind: LearnKind, outcome: LearnOutcome): string | undefined =>
  outcome !== 'declined' && (kind === 'question') !== (outcome === 'answered') ? 'notAChoice' : undefined

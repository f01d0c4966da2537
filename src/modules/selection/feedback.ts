import type { DateText } from '#platform/text/dates.ts'

/** What the Centre may answer: it has it, it asks for more, it chose or did not choose, it published. */
export const feedbackKinds = ['received', 'asked', 'chosen', 'not_chosen', 'published'] as const
export type FeedbackKind = (typeof feedbackKinds)[number]

export type Feedback = {
  id: string
  kind: FeedbackKind
  on: DateText
  words: string
  document: string | null
  link: string | null
}

/** How far an exemplar has come at the Centre: the answer that weighs most, the latest of its kind. */
export function reachedAtCentre(feedback: readonly Feedback[]): Feedback | undefined {
  const weight = (kind: FeedbackKind) => weights.indexOf(kind)
  return feedback.toSorted((a, b) => weight(a.kind) - weight(b.kind) || (a.on < b.on ? -1 : 1)).at(-1)
}

const weights: readonly FeedbackKind[] = ['received', 'asked', 'not_chosen', 'chosen', 'published']

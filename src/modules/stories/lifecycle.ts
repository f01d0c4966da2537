import { Refusal } from '#platform/refusal.ts'

export const states = ['draft', 'in_review', 'approved', 'published', 'taken_down'] as const
export type State = (typeof states)[number]

/** Every step of a story: from which states it may be taken, and where it leads. */
const steps = {
  /** What was sent or approved is a draft again once its text changes; what is out stays out until corrected. */
  save: {
    ...{ draft: 'draft', in_review: 'draft', approved: 'draft' },
    ...{ published: 'published', taken_down: 'taken_down' },
  },
  send: { draft: 'in_review', taken_down: 'in_review' },
  return: { in_review: 'draft', approved: 'draft' },
  approve: { in_review: 'approved' },
  publish: { approved: 'published' },
  correct: { published: 'published' },
  takeDown: { published: 'taken_down' },
} as const satisfies Record<string, Partial<Record<State, State>>>

export type Step = keyof typeof steps
export const stepNames = Object.keys(steps) as Step[]

/** Where a step leads from a state. @throws Refusal `conflict` where it may not be taken. */
export function take(step: Step, state: State): State {
  const next = (steps[step] as Partial<Record<State, State>>)[state]
  if (!next) throw new Refusal('conflict', 'wrongState')
  return next
}

/** Whether a step may be taken from a state: what the page offers. */
export function isOpen(step: Step, state: State): boolean {
  return state in steps[step]
}

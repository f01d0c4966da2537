import { Refusal } from '#platform/refusal.ts'

/** A request for an interview: asked, answered by the unit, agreed to by the person, and how it ended. */
export const interviewStates = ['asked', 'answered', 'agreed', 'done', 'declined'] as const
export type InterviewState = (typeof interviewStates)[number]
export type InterviewStep = 'answer' | 'agree' | 'finish' | 'decline'

const steps: Readonly<Record<InterviewStep, { from: readonly InterviewState[]; to: InterviewState }>> = {
  answer: { from: ['asked'], to: 'answered' },
  agree: { from: ['answered'], to: 'agreed' },
  finish: { from: ['agreed'], to: 'done' },
  decline: { from: ['asked', 'answered', 'agreed'], to: 'declined' },
}

/** True when a step may be taken from a state. */
export const isStepOpen = (step: InterviewStep, state: InterviewState) => steps[step].from.includes(state)

/** The state after a step. @throws Refusal `conflict` where it is not open. */
export function stepTo(step: InterviewStep, state: InterviewState): InterviewState {
  if (!isStepOpen(step, state)) throw new Refusal('conflict', 'wrongState')
  return steps[step].to
}

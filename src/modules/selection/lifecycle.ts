import { Refusal } from '#platform/refusal.ts'
import type { ChoiceState } from './allowance.ts'

const steps = {
  send: { from: ['chosen', 'returned'], to: 'sent' },
  return: { from: ['sent', 'gathered'], to: 'returned' },
  gather: { from: ['sent'], to: 'gathered' },
  pass: { from: ['gathered', 'failed'], to: 'passed' },
  fail: { from: ['gathered', 'passed'], to: 'failed' },
  drop: { from: ['chosen', 'sent', 'returned', 'gathered', 'passed', 'failed'], to: 'dropped' },
  submit: { from: ['passed'], to: 'submitted' },
} as const satisfies Record<string, { from: readonly ChoiceState[]; to: ChoiceState }>

export type Step = keyof typeof steps

/** True when the step may begin in this state. */
export function isOpen(step: Step, state: ChoiceState): boolean {
  const from: readonly ChoiceState[] = steps[step].from
  return from.includes(state)
}

/** The state after the step. @throws Refusal `conflict` when the choice has moved on. */
export function take(step: Step, state: ChoiceState): ChoiceState {
  if (!isOpen(step, state)) throw new Refusal('conflict', 'selection.movedOn')
  return steps[step].to
}

import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** Where a dossier stands. */
export const states = [
  ...(['draft', 'moving', 'returned', 'council', 'passed'] as const),
  ...(['placed', 'decided', 'declined', 'withdrawn', 'on_hold'] as const),
] as const
export type State = (typeof states)[number]

export type Action =
  | 'edit'
  | 'submit'
  | 'forward'
  | 'sendBack'
  | 'resubmit'
  | 'toCouncil'
  | 'pass'
  | 'notPass'
  | 'place'
  | 'takeOff'
  | 'decide'
  | 'decline'
  | 'withdraw'
  | 'hold'
  | 'release'

/** What may be done from where, and where it leads. `back` is the state before. */
const steps: Record<Action, Partial<Record<State, State | 'back'>>> = {
  edit: { draft: 'draft', returned: 'returned' },
  submit: { draft: 'moving' },
  forward: { moving: 'moving' },
  sendBack: { moving: 'returned' },
  resubmit: { returned: 'moving' },
  toCouncil: { moving: 'council' },
  pass: { council: 'passed' },
  notPass: { council: 'moving' },
  place: { moving: 'placed', passed: 'placed' },
  takeOff: { placed: 'back' },
  decide: { placed: 'decided' },
  decline: { moving: 'declined', passed: 'declined' },
  withdraw: { draft: 'withdrawn', moving: 'withdrawn', returned: 'withdrawn' },
  hold: { moving: 'on_hold', returned: 'on_hold', passed: 'on_hold', draft: 'on_hold', council: 'on_hold' },
  release: { on_hold: 'back' },
}

/** What a step needs to know of a dossier. */
export type Standing = { state: State; heldState: State | null; councilPassed: boolean }

/** True when the step can be taken from where the dossier stands. */
export const can = (action: Action, { state }: Pick<Standing, 'state'>): boolean => steps[action][state] !== undefined

/** Where the step leads. @throws Refusal `conflict` where it cannot be taken. */
export function take(action: Action, standing: Standing): State {
  const to = steps[action][standing.state]
  if (!to) throw new Refusal('conflict', standing.state === 'on_hold' ? 'commendations.held' : 'wrongState')
  if (to !== 'back') return to
  if (action === 'release') return standing.heldState ?? 'moving'
  return standing.councilPassed ? 'passed' : 'moving'
}

/** Where a dossier waits for the desk or unit that has it. It does not while it is stopped, before the council or on a draft. */
export const timedStates: readonly State[] = ['moving', 'returned', 'passed']
export const isLate = ({ state, dueOn }: { state: State; dueOn: DateText | null }, today: DateText): boolean =>
  timedStates.includes(state) && dueOn !== null && dueOn < today

/** Where a dossier's way has ended: it lies on nobody's desk. */
export const closedStates: readonly State[] = ['decided', 'declined', 'withdrawn']

/** What stops a dossier (principle P8). */
export const holdKinds = ['discipline', 'inspection', 'investigation', 'complaint', 'press'] as const
export type HoldKind = (typeof holdKinds)[number]

/** Papers are added while the unit has the dossier in hand, and to a fast file until it is completed. */
export const mayAddPapers = (it: { state: State; fast: boolean; completedAt: Date | null }): boolean =>
  can('edit', it) || (it.fast && !it.completedAt && !['declined', 'withdrawn', 'on_hold'].includes(it.state))

import type { DateText } from '#platform/text/dates.ts'

/** How a promise stands: still to be begun, begun as an adoption, or not kept, with why. */
export const commitmentStates = ['promised', 'begun', 'dropped'] as const
export type CommitmentState = (typeof commitmentStates)[number]

/** The state as readers are told it: what was to begin before today and did not is overdue. */
export type CommitmentWord = CommitmentState | 'overdue'
export const wordFor = (
  { state, dueOn }: { state: CommitmentState; dueOn: DateText },
  day: DateText,
): CommitmentWord => (state === 'promised' && dueOn < day ? 'overdue' : state)

/** What is wrong with the day by which it is to begin: before the meeting itself, or years ahead. */
export function faultOfDue(dueOn: DateText, metOn: DateText): string | undefined {
  if (dueOn < metOn) return 'events.dueBefore'
  return Number(dueOn.slice(0, 4)) > Number(metOn.slice(0, 4)) + 3 ? 'events.dueTooFar' : undefined
}

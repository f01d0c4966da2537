import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

export type ReportState = 'draft' | 'signed' | 'sent' | 'returned' | 'accepted' | 'approved'

const steps = {
  write: { from: ['draft', 'returned'], to: undefined },
  sign: { from: ['draft', 'returned'], to: 'signed' },
  send: { from: ['signed'], to: 'sent' },
  return: { from: ['sent'], to: 'returned' },
  accept: { from: ['sent'], to: 'accepted' },
  approve: { from: ['accepted'], to: 'approved' },
  /** The Chairman's answer to the province's own report. */
  conclude: { from: ['sent'], to: 'approved' },
  clearFault: { from: ['returned'], to: undefined },
} as const satisfies Record<string, { from: readonly ReportState[]; to: ReportState | undefined }>

export type Step = keyof typeof steps

/** True when the step may begin in this state. */
export function isOpen(step: Step, state: ReportState): boolean {
  const from: readonly ReportState[] = steps[step].from
  return from.includes(state)
}

/** The state after the step. @throws Refusal `conflict` when the report has moved on. */
export function take(step: Step, state: ReportState): ReportState {
  if (!isOpen(step, state)) throw new Refusal('conflict', 'wrongState')
  return steps[step].to ?? state
}

/** How many days a report is late: sent after the due day, or not sent by `today`. Nought when it is not. */
export function daysLate(dueOn: DateText, sentOn: DateText | null, today: DateText): number {
  const day = sentOn ?? today
  return day > dueOn ? Math.round((Date.parse(day) - Date.parse(dueOn)) / 86_400_000) : 0
}

/** True where a round has locked: a unit that never sent its report by that day sends none, until the province moves the day. */
export function isLocked(
  report: { locksOn: DateText | null; toUnitId: string | null; isSent: boolean },
  today: DateText,
): boolean {
  return report.locksOn !== null && today > report.locksOn && report.toUnitId !== null && !report.isSent
}

/** @throws Refusal `conflict` where the round has locked. */
export function refuseLocked(
  report: { locksOn: DateText | null; toUnitId: string | null; sentAt: Date | null },
  today: DateText,
): void {
  if (isLocked({ ...report, isSent: report.sentAt !== null }, today)) throw new Refusal('conflict', 'reporting.locked')
}

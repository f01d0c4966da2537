import type { DateText } from '#platform/text/dates.ts'

/** What is wrong with the day of a decision: it lies ahead, or before the assessment that it rests on. */
export function faultsOfDecision(
  decidedOn: DateText,
  day: DateText,
  passedOn: DateText | null,
): Record<string, string> {
  if (decidedOn > day) return { decidedOn: 'exemplars.inFuture' }
  if (passedOn !== null && decidedOn < passedOn) return { decidedOn: 'exemplars.beforeAssessment' }
  return {}
}

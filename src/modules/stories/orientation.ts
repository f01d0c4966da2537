import { addDays, type DateText } from '#platform/text/dates.ts'

/** For how long a note holds: `[validFrom, validTo)`, or until it was taken back. */
export type NoteTerm = { validFrom: DateText; validTo: DateText | null; endedOn: DateText | null }
/** What a note stresses: a whole field, or one topic of it. */
export type Stress = { fieldId: string; topicId: string | null }

/** Where a note stands on a day: still to come, holding, over by its own term, or taken back before. */
export type NoteState = 'coming' | 'holds' | 'over' | 'ended'

export function noteState({ validFrom, validTo, endedOn }: NoteTerm, day: DateText): NoteState {
  if (endedOn !== null && endedOn <= day) return 'ended'
  if (validTo !== null && validTo <= day) return 'over'
  return validFrom > day ? 'coming' : 'holds'
}

/** True when a note stresses nothing in particular, the story’s whole field, or its topic. A story without a topic is any of its field’s. */
export function concerns(
  stress: readonly Stress[],
  { fieldId, topicId }: { fieldId: string; topicId: string | null },
): boolean {
  const own = stress.filter((it) => it.fieldId === fieldId)
  if (own.length === 0) return stress.length === 0
  const topics = own.flatMap((it) => it.topicId ?? [])
  return topics.length === 0 || topicId === null || topics.includes(topicId)
}

/** The first day on which something no longer holds, from the last one on which it does. */
export const after = (lastDay: DateText | null): DateText | null => lastDay && addDays(lastDay, 1)

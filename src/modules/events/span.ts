import { momentOf } from '#modules/stories/index.ts'
import { today } from '#platform/text/dates.ts'
import type { Span } from './event.ts'

/** When an event is, as officers write it: «20/11/2025 08:00 – 10:30», in Vietnam's time. */
export function spanOf({ startsAt, endsAt }: Span): string {
  const end = momentOf(endsAt)
  return `${momentOf(startsAt)} – ${today(startsAt) === today(endsAt) ? end.slice(-5) : end}`
}

/** The hour of an instant: «08:00». */
export const hourOf = (at: Date) => momentOf(at).slice(-5)

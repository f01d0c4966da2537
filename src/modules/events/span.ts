import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { momentIn } from '#platform/text/local.ts'
import type { Span } from './event.ts'

/** When an event is, as officers or readers write it: «20/11/2025 08:00 – 10:30», in Vietnam's time. */
export function spanOf({ startsAt, endsAt }: Span, locale: Locale = 'vi'): string {
  const end = momentIn(locale, endsAt)
  return `${momentIn(locale, startsAt)} – ${today(startsAt) === today(endsAt) ? end.slice(-5) : end}`
}

/** The hour of an instant: «08:00». */
export const hourOf = (at: Date) => momentIn('vi', at).slice(-5)

import type { Locale } from '#platform/i18n.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import { t } from './messages/list.ts'

/** The term of a set in words: from a day on, or from one to the end of another. */
export function termOf(
  { validFrom, validTo }: { validFrom: DateText | null; validTo: DateText | null },
  locale: Locale,
) {
  const text = t(locale)
  if (!validFrom) return ''
  return validTo
    ? text.fromTo(formatDate(validFrom), formatDate(addDays(validTo, -1)))
    : text.from(formatDate(validFrom))
}

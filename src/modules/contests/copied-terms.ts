import type { DateText } from '#platform/text/dates.ts'
import type { Terms } from './terms.ts'

/** The terms of a contest a year later: its dates, and the year where its name says it. */
export function copiedTerms(terms: Terms): Terms {
  const year = Number(terms.opensOn.slice(0, 4))
  return {
    ...terms,
    name: terms.name.replaceAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), String(year + 1)),
    ...{ opensOn: yearLater(terms.opensOn), closesOn: yearLater(terms.closesOn) },
    ...{ judgedBy: yearLater(terms.judgedBy), resultsOn: yearLater(terms.resultsOn) },
  }
}

/** The same day of the next year; the last day of February where it had one more. */
function yearLater(day: DateText): DateText {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return next.endsWith('-02-29') ? `${next.slice(0, 8)}28` : next
}

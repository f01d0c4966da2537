import { formatDate } from '#platform/text/dates.ts'
import { t } from './messages/terms.ts'
import type { Terms } from './terms.ts'

/** The parts of the terms, each told by itself when it is amended. */
export const parts = [
  ...(['name', 'lead', 'rules', 'eligibility', 'howToEnter', 'groupsAllowed', 'limits', 'judging', 'tieRule'] as const),
  ...(['publicVote', 'dates', 'categories', 'criteria', 'prizes'] as const),
]
export type Part = (typeof parts)[number]
export type Change = { part: Part; before: string; after: string }

/** What changes between two terms, part by part, in the words that stand in public. */
export function changesBetween(before: Terms, after: Terms): Change[] {
  const [old, next] = [textsOf(before), textsOf(after)]
  return parts
    .filter((part) => old[part] !== next[part])
    .map((part) => ({ part, before: old[part], after: next[part] }))
}

/** The terms as Vietnamese text, part by part: the language in which rules bind. */
export function textsOf(terms: Terms): Record<Part, string> {
  const text = t('vi')
  const yesNo = (it: boolean) => (it ? text.yes : text.no)
  const limits = [
    ...(terms.wordLimit ? [text.words(terms.wordLimit)] : []),
    ...(terms.minuteLimit ? [text.minutes(terms.minuteLimit)] : []),
  ]
  return {
    ...{ name: terms.name, lead: terms.lead, rules: terms.rules, eligibility: terms.eligibility },
    ...{ howToEnter: terms.howToEnter, groupsAllowed: yesNo(terms.groupsAllowed), limits: limits.join('; ') },
    judging: text.judgingWords(terms.judgesNeeded, terms.passPercent),
    ...{ tieRule: text[`tie_${terms.tieRule}`], publicVote: yesNo(terms.publicVote) },
    dates: text.dateWords(
      formatDate(terms.opensOn),
      formatDate(terms.closesOn),
      formatDate(terms.judgedBy),
      formatDate(terms.resultsOn),
    ),
    categories: terms.categories.join('\n'),
    criteria: terms.criteria.map(({ name, maxPoints }) => `${name}: ${text.points(maxPoints)}`).join('\n'),
    prizes: terms.prizes.map((it) => text.prizeLine(it.count, it.name, it.amount)).join('\n'),
  }
}

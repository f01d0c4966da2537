import type { Locale } from '#platform/i18n.ts'
import { t as ballotWords } from './messages/ballot.ts'
import { t } from './messages/item.ts'
import type { Method } from './ranking.ts'
import { type Answer, answers, type Choice } from './tally.ts'

/** What one ballot says, in words: «Tán thành», «A, B», «1. B; 2. A». The names of options are nobody's words but their own. */
export function choiceWords(choice: Choice, method: Method, locale: Locale): string {
  if (choice.length === 0) return method === 'approve' ? t(locale).blank : ballotWords(locale).blankOrInvalid
  if (method === 'approve') return answerWords(choice[0]!, locale)
  return method === 'rank' ? choice.map((it, at) => `${at + 1}. ${it}`).join('; ') : choice.join(', ')
}

/** An answer in words. */
export const answerWords = (answer: string, locale: Locale): string =>
  (answers as readonly string[]).includes(answer) ? t(locale)[answer as Answer] : answer

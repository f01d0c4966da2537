import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { t } from './messages/result.ts'
import { type Attendance, type BallotRule, needed, takingPart } from './rule.ts'
import { exact, shareWords } from './share.ts'
import type { Outcome } from './tally.ts'

/**
 * The arithmetic of a vote in one sentence: «13 trên 15 ủy viên, 86,7 %, chưa đạt 90 %». Without a quorum it says that.
 * The share is rounded to a tenth, but never up to a threshold that was not reached.
 */
export function majorityWords(
  outcome: Outcome,
  option: string,
  rule: BallotRule,
  attendance: Attendance,
  locale: Locale,
): string {
  const text = t(locale)
  const { members } = attendance
  if (!outcome.quorum)
    return text.noQuorum(takingPart(attendance), members, needed(members, rule.quorum), shareWords(rule.quorum))
  const votes = outcome.counts[option] ?? 0
  const reached = outcome.passed.includes(option)
  const bar = rule.strictly ? text.moreThan(shareWords(rule.threshold)) : shareWords(rule.threshold)
  return text.share(votes, outcome.denominator, text[rule.denominator], votedShare(outcome, option, rule), reached, bar)
}

/** The share of an option in per cent, «86,7 %». */
export function votedShare(outcome: Outcome, option: string, rule: BallotRule): string {
  const tenths = outcome.denominator === 0 ? 0 : ((outcome.counts[option] ?? 0) * 1000) / outcome.denominator
  const rounded = Math.round(tenths) / 10
  const { part, whole } = exact(rule.threshold)
  const isTooMuch = !outcome.passed.includes(option) && rounded * whole >= part * 100
  return `${formatNumber(isTooMuch ? Math.floor(tenths) / 10 : rounded)} %`
}

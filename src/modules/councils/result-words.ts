import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { majorityWords } from './majority-words.ts'
import { t } from './messages/result.ts'
import type { Method } from './ranking.ts'
import type { Attendance, BallotRule } from './rule.ts'
import type { Outcome, Place } from './tally.ts'

/**
 * What a ballot came to, in words: its arithmetic; of several options each with its own, those that passed first. Of a
 * ranked ballot with their places, a shared one said to be so: «hạng 1: A, 42 điểm (14 trên 15 ủy viên, …)».
 */
export function resultWords(...counted: Parameters<typeof resultParts>): string {
  return resultParts(...counted).join('; ')
}

/** The same, a sentence for each option. */
export function resultParts(
  outcome: Outcome,
  ballot: { method: Method; options: readonly string[] },
  rule: BallotRule,
  attendance: Attendance,
  locale: Locale,
): string[] {
  const text = t(locale)
  const majority = (option: string) => majorityWords(outcome, option, rule, attendance, locale)
  if (ballot.method === 'approve' || !outcome.quorum) return [majority('approve')]
  const places = outcome.places ?? []
  const named = (option: string) => text.option(option, majority(option))
  const placed = places.map((it) => {
    const place = isShared(it, places) ? text.sharedPlace(it.place) : text.place(it.place)
    return text.placed(place, it.option, formatNumber(it.points), majority(it.option))
  })
  const passed = ballot.method === 'rank' ? placed : outcome.passed.map(named)
  const others = ballot.options.filter((it) => !outcome.passed.includes(it)).map(named)
  return [...passed, ...others]
}

/** Whether somebody else stands at the same place. */
export const isShared = ({ option, place }: Place, places: readonly Place[]): boolean =>
  places.some((it) => it.place === place && it.option !== option)

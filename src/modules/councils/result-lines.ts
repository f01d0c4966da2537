import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { answerWords } from './choice-words.ts'
import { votedShare } from './majority-words.ts'
import { t as ballotWords } from './messages/ballot.ts'
import { t } from './messages/item.ts'
import type { Ballot } from './queries/ballot.ts'
import { isShared } from './result-words.ts'
import { answers, sumsOf } from './tally.ts'

/** A line of a result: how often an answer or an option was given; of options also whether it passed, and its place. */
export type ResultLine = {
  label: string
  votes: number
  share?: string
  passed?: boolean
  place?: string
  points?: string
}

type Counted = Pick<Ballot, 'method' | 'options' | 'tally' | 'outcome' | 'rule'>

/**
 * The result of a ballot, line by line: sums alone, on every page and in every document. Which names stood together on one
 * ballot is told nowhere, for a rare combination could mark a voter.
 */
export function resultLines(ballot: Counted, locale: Locale): ResultLine[] {
  const { method, options, tally, outcome } = ballot
  const counts =
    outcome?.counts ?? Object.fromEntries(sumsOf(tally ?? [], options).map((it) => [it.choice[0]!, it.count]))
  const invalid = outcome?.invalid ?? 0
  if (method === 'approve')
    return [
      ...answers.map((it) => ({ label: answerWords(it, locale), votes: counts[it] ?? 0 })),
      ...(invalid > 0 ? [{ label: t(locale).blank, votes: invalid }] : []),
    ]
  const lines = inOrder(ballot, counts).map((option) => ({
    ...{ label: option, votes: counts[option] ?? 0 },
    ...(outcome && verdictOf(ballot, outcome, option, locale)),
  }))
  return [...lines, ...(invalid > 0 ? [{ label: ballotWords(locale).blankOrInvalid, votes: invalid }] : [])]
}

function verdictOf({ rule }: Counted, outcome: NonNullable<Counted['outcome']>, option: string, locale: Locale) {
  const places = outcome.places ?? []
  const own = places.find((it) => it.option === option)
  const place = own && (isShared(own, places) ? ballotWords(locale).sharedPlace(own.place) : String(own.place))
  return {
    ...{ share: votedShare(outcome, option, rule), passed: outcome.passed.includes(option) },
    ...(own && { place, points: formatNumber(own.points) }),
  }
}

/** Those that passed first, by their places; the others by how often they were named. */
function inOrder({ options, outcome }: Counted, counts: Record<string, number>): string[] {
  const placed = outcome?.places?.map(({ option }) => option) ?? outcome?.passed ?? []
  const byVotes = (a: string, b: string) => (counts[b] ?? 0) - (counts[a] ?? 0)
  const first = outcome?.places ? placed : placed.toSorted(byVotes)
  return [...first, ...options.filter((it) => !placed.includes(it)).toSorted(byVotes)]
}

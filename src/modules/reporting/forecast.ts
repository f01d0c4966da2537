import { addDays, type DateText, daysBetween } from '#platform/text/dates.ts'
import { type Counted, countedOn, type Facts, type Period } from './quota.ts'
import type { Owed } from './verdict.ts'

/** How many days each step usually takes in the province: nominated to recognised, to publicised, to followed. None where nobody went it yet. */
export type Pace = { recognise: number | null; tell: number | null; follow: number | null }

/** How many days the exemplars of one unit took for each step, in any order. */
export type Ways = Record<keyof Pace, readonly number[]>

/** The usual days of each step: the middle of all, the earlier of two middles. */
export function paceOf(ways: readonly Ways[]): Pace {
  const middle = (step: keyof Pace): number | null => {
    const days = Int32Array.from(ways.flatMap((it) => it[step])).sort()
    return days.length > 0 ? days[Math.ceil(days.length / 2) - 1]! : null
  }
  return { recognise: middle('recognise'), tell: middle('tell'), follow: middle('follow') }
}

/** A step that an exemplar still has before it: somebody is to follow it, it is to be told, it is to be recognised. */
export const steps = ['follow', 'tell', 'recognise'] as const
export type Step = (typeof steps)[number]

/** How many exemplars stand before a step, and how many of them come to count by the end of the year. */
export type InHand = Record<Step, { all: number; inTime: number }>

/** What a unit is likely to have at the end of the year, what it then lacks, and what it has in hand. */
export type Forecast = { expected: number; missing: number; inHand: InHand; daysLeft: number }

/** Longer than this many times the usual, and a step no longer counts as going on. */
const stalledAfter = 2

/**
 * Who will miss a quota: what counts already, and what is in hand and comes to count in time if each step takes as long as it
 * usually does. Nothing where no number is owed, enough counts already, or the year is over.
 */
export function forecast(
  owed: Owed | undefined,
  counted: Counted,
  facts: readonly Facts[],
  pace: Pace,
  { year, asOf }: Period,
): Forecast | null {
  const has = counted.replicated.length
  const last: DateText = `${year}-12-31`
  const daysLeft = daysBetween(asOf, last)
  if (!owed?.min || has >= owed.min || daysLeft <= 0) return null
  const inHand: InHand = { follow: none(), tell: none(), recognise: none() }
  for (const it of facts) {
    const ahead = stepsAhead(it, asOf)
    if (!ahead) continue
    const at = inHand[ahead.step]
    at.all++
    const days = daysNeeded(ahead, pace, asOf)
    if (days !== null && addDays(asOf, days) <= last) at.inTime++
  }
  const expected = has + steps.reduce((sum, step) => sum + inHand[step].inTime, 0)
  return { expected, missing: Math.max(0, owed.min - expected), inHand, daysLeft }
}

type Ahead = { step: Step; since: DateText; isAdopted: boolean }

/** The next step of an exemplar that does not count yet; nothing where it counts, or was not even nominated. */
function stepsAhead(it: Facts, asOf: DateText): Ahead | undefined {
  if (countedOn(it, 'replicated', asOf)) return undefined
  const isAdopted = it.adopted !== null && it.adopted <= asOf
  const told = countedOn(it, 'publicised', asOf)
  if (told) return { step: 'follow', since: told, isAdopted }
  const recognised = countedOn(it, 'recognised', asOf)
  if (recognised) return { step: 'tell', since: recognised, isAdopted }
  const nominated = countedOn(it, 'nominated', asOf)
  return nominated ? { step: 'recognise', since: nominated, isAdopted } : undefined
}

/** How many days it still needs; none where a step stands still or nobody knows how long it takes. */
function daysNeeded({ step, since, isAdopted }: Ahead, pace: Pace, asOf: DateText): number | null {
  const usual = pace[step]
  const waited = daysBetween(since, asOf)
  if (usual === null || waited > Math.max(usual * stalledAfter, 30)) return null
  const later: Step[] = step === 'recognise' ? ['tell', 'follow'] : step === 'tell' ? ['follow'] : []
  let days = Math.max(0, usual - waited)
  for (const next of later) {
    if (next === 'follow' && isAdopted) continue
    const usually = pace[next]
    if (usually === null) return null
    days += usually
  }
  return Math.ceil(days)
}

const none = () => ({ all: 0, inTime: 0 })

import type { DateText } from '#platform/text/dates.ts'
import { type Cited, type Condition, isGroundForHigher, type Merit, type RecipientKind, type Title } from './law.ts'

/** An award that the recipient has: which title, for which year, for what kind of merit. */
export type Held = { titleKey: string; year: number; merit: Merit }

/** What is asked of whom: a title, on a day, for a kind of merit and recipient, with what is known of them. */
export type Asked = {
  title: Title
  day: DateText
  merit: Merit
  recipientKind: RecipientKind
  year: number
  conditions: readonly Condition[]
  held: readonly Held[]
  /** The conditions that the proposing unit stands for, with its words. */
  words: Readonly<Record<string, string>>
}

/**
 * One thing that the title asks: `met` is seen in the records, `stated` stands on the words of the proposing unit,
 * `open` waits for them, `unmet` cannot be mended by words.
 */
export type Finding = {
  key: string
  state: 'met' | 'stated' | 'open' | 'unmet'
  name: string | null
  words: string | null
  /** How many were found and how many are asked for, where that is counted. */
  count: { found: number; needed: number } | null
  cited: Cited
}

/** Every condition with how it stands, so that a page can say why somebody may or may not receive the title. */
export function findingsOf(asked: Asked): Finding[] {
  const { title, day, merit, recipientKind } = asked
  const plain = (key: string, isMet: boolean): Finding => ({
    ...{ key, state: isMet ? 'met' : 'unmet', name: null, words: null, count: null, cited: title },
  })
  return [
    plain('inForce', title.validFrom <= day && (title.validTo === null || day < title.validTo)),
    plain('recipient', title.recipients.includes(recipientKind)),
    plain('merit', title.merits.includes(merit)),
    ...asked.conditions.map((condition) => findingOf(condition, asked)),
  ]
}

/** True when nothing stands in the way. */
export const isEligible = (findings: readonly Finding[]): boolean =>
  findings.every(({ state }) => state === 'met' || state === 'stated')

function findingOf(condition: Condition, { held, year, words }: Asked): Finding {
  const stated = words[condition.key]
  const base = { key: condition.key, name: condition.name, words: stated ?? null, cited: condition }
  if (condition.rule === 'own_word') return { ...base, state: stated ? 'stated' : 'open', count: null }
  const needed = condition.params.times ?? 1
  const found = countHeld(condition, held, year)
  return { ...base, state: found >= needed ? 'met' : stated ? 'stated' : 'open', count: { found, needed } }
}

/** How many awards count: only by merit; in a row they end with this year or the one before. */
function countHeld({ params }: Condition, held: readonly Held[], year: number): number {
  const years = new Set(
    held
      .filter((it) => it.titleKey === params.title && isGroundForHigher(it.merit) && it.year <= year)
      .map((it) => it.year),
  )
  if (params.sameYear) return years.has(year) ? 1 : 0
  if (!params.consecutive) return years.size
  let last = years.has(year) ? year : year - 1
  let run = 0
  while (years.has(last)) {
    run++
    last--
  }
  return run
}

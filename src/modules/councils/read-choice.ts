import { readRanks } from './ranks.ts'
import type { Method } from './ranking.ts'

/** A ballot as a form sends it: boxes or an answer, a rank per option, or the word that it is left blank. */
export type SentChoice = { choice: readonly string[]; ranks: readonly string[]; blank: boolean }

/** What a ballot says, or why it cannot be cast as it was filled in, by field. A blank one must say that it is meant so. */
export function readChoice(
  sent: SentChoice,
  method: Method,
  options: readonly string[],
): { choice: string[] } | { fields: Record<string, string> } {
  if (method === 'rank') return readOrder(sent, options)
  const { choice, blank } = sent
  if (choice.some((it) => !options.includes(it))) return { fields: { choice: 'notAChoice' } }
  if (new Set(choice).size !== choice.length) return { fields: { choice: 'namedTwice' } }
  if (method === 'approve') return choice.length === 1 ? { choice: [...choice] } : { fields: { choice: 'required' } }
  return meant(
    options.filter((it) => choice.includes(it)),
    blank,
    'choice',
  )
}

function readOrder({ ranks, blank }: SentChoice, options: readonly string[]) {
  const read = readRanks(ranks, options)
  if ('order' in read) return meant(read.order, blank, 'ranks.0')
  return { fields: Object.fromEntries(Object.entries(read.faults).map(([at, fault]) => [`ranks.${at}`, fault])) }
}

function meant(choice: string[], blank: boolean, field: string) {
  if (blank && choice.length > 0) return { fields: { blank: 'blankAndNamed' } }
  if (!blank && choice.length === 0) return { fields: { [field]: 'nothingNamed' } }
  return { choice }
}

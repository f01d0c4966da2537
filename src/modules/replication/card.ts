import { secondsOf } from '#platform/speech/sentences.ts'
import { spoken } from '#platform/speech/spoken.ts'
import type { Step } from './model.ts'

/** A model card whole (plan IV.2.d): whose way it is, the problem, what it takes, the steps, what came of it, where it fails, whom to ask. */
export type Card = {
  name: string
  exemplarName: string
  unitName: string
  problem: string
  conditions: string
  cost: string
  duration: string
  results: string
  limits: string
  contact: string
  steps: readonly Step[]
}

/** The longest that a card is heard, in seconds. */
export const longestScript = 90

/**
 * The card as it is said, in Vietnamese, in at most 90 seconds. What has no room is left out, the least needed first: the name, the
 * steps and whom to ask stay the longest.
 */
export function scriptOf(card: Card): string {
  const lines = linesOf(card)
  const kept = new Set<number>()
  for (const { at } of lines.map((line, at) => ({ at, ...line })).toSorted((a, b) => a.rank - b.rank)) {
    const tried = lines.filter((_, index) => index === at || kept.has(index)).map(({ text }) => text)
    if (secondsOf(tried.join('\n')) <= longestScript) kept.add(at)
  }
  return lines
    .filter((_, at) => kept.has(at))
    .map(({ text }) => text)
    .join('\n')
}

type Line = { rank: number; text: string }

function linesOf(card: Card): Line[] {
  const said = (rank: number, label: string, text: string): Line[] =>
    text.trim() ? [{ rank, text: ended(spoken(label ? `${label}: ${text}` : text).text) }] : []
  return [
    ...said(0, 'Cách làm hay', card.name),
    ...said(1, '', `Cách làm của ${card.exemplarName}, ${card.unitName}`),
    ...said(5, 'Vì sao làm', card.problem),
    ...said(6, 'Cần có', card.conditions),
    ...said(2, '', `Làm theo ${card.steps.length} bước`),
    ...card.steps.flatMap(({ title }, at) => said(3, `Bước ${at + 1}`, title)),
    ...said(7, 'Chi phí', card.cost),
    ...said(8, 'Thời gian', card.duration),
    ...said(9, 'Kết quả', card.results),
    ...said(10, 'Lưu ý', card.limits),
    ...said(4, 'Muốn học', card.contact),
  ]
}

const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)

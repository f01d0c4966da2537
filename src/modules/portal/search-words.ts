import { highlight, type Passage, searchable } from '#platform/text/search.ts'
import { splitKhmer } from '#platform/text/words.ts'

/** What a reader's words become: three queries in PostgreSQL's own notation, or nothing when there is no word in them. */
export type SearchWords = {
  /** Every word without its marks, of the last one the beginning. */
  all: string
  /** The same words next to one another. */
  phrase: string
  /** Every word as it was typed. */
  exact: string
}

const longest = 200
const mostWords = 12

/**
 * Turns whatever was typed into queries that PostgreSQL takes without an error: words of letters and digits, quoted.
 * «Người tốt» asks for `'nguoi' & 'tot':*`.
 */
export function searchWords(typed: string): SearchWords | undefined {
  const text = typed.normalize('NFC').slice(0, longest)
  const folded = wordsOf(searchable(text))
  if (folded.length === 0) return undefined
  const exact = wordsOf(splitKhmer(text.toLowerCase()))
  return {
    all: [...folded.slice(0, -1), `${folded.at(-1)}:*`].join(' & '),
    phrase: [...folded.slice(0, -1), `${folded.at(-1)}:*`].join(' <-> '),
    exact: exact.join(' & ') || folded.join(' & '),
  }
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).slice(0, mostWords).map((word) => `'${word}'`)
}

const room = 180

/** The part of a text in which the reader's words stand, marked; nothing when they do not stand there. */
export function passageWith(text: string, typed: string): Passage[] | undefined {
  const parts = highlight(text.replace(/\s+/g, ' '), typed)
  const first = parts.findIndex(({ hit }) => hit)
  if (first < 0) return undefined
  const before = parts[first - 1]?.text ?? ''
  const from = Math.max(0, first - 1)
  const shown = parts.slice(from)
  const start = before.length > 70 ? `…${before.slice(-60).replace(/^\S*/, '')}` : before
  if (first > 0) shown[0] = { text: start, hit: false }
  return cut(shown)
}

function cut(parts: Passage[]): Passage[] {
  const kept: Passage[] = []
  let left = room
  for (const part of parts) {
    if (part.text.length <= left) kept.push(part)
    else kept.push({ ...part, text: `${part.text.slice(0, left).replace(/\s*\S*$/, '')}…` })
    left -= part.text.length
    if (left <= 0) break
  }
  return kept
}

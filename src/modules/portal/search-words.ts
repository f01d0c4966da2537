import { highlight, type Passage, searchable } from '#platform/text/search.ts'
import { splitKhmer } from '#platform/text/words.ts'

/** What a reader's words become: three queries in PostgreSQL's own notation, or nothing when there is no word in them. */
export type SearchWords = {
  /** Every word without its marks, of the last one the beginning. */
  all: string
  /** The same words, the last one whole too. */
  whole: string
  /** The same whole words next to one another. */
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
    whole: folded.join(' & '),
    phrase: folded.join(' <-> '),
    exact: exact.join(' & ') || folded.join(' & '),
  }
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).slice(0, mostWords).map((word) => `'${word}'`)
}

const room = 180

/**
 * Of several texts the part in which the reader's words stand best together, marked; nothing when they stand in none.
 */
export function bestPassage(texts: readonly string[], typed: string): Passage[] | undefined {
  const found = texts.flatMap((text) => {
    const parts = highlight(text.replace(/\s+/g, ' '), typed)
    return parts.map((part, at) => ({ parts, at, reach: part.hit ? part.text.length : 0 }))
  })
  const best = found.reduce((best, it) => (it.reach > best.reach ? it : best), {
    parts: [] as Passage[],
    at: 0,
    reach: 0,
  })
  return best.reach > 0 ? cut(best.parts, best.at) : undefined
}

/** The words before and after a hit, as much as there is room for. */
function cut(parts: Passage[], at: number): Passage[] {
  const before = parts
    .slice(0, at)
    .map(({ text }) => text)
    .join('')
  const start = before.length > 70 ? `…${before.slice(-60).replace(/^\S*\s*/, '')}` : before
  const kept: Passage[] = start ? [{ text: start, hit: false }] : []
  let left = room - start.length
  for (const part of parts.slice(at)) {
    kept.push(
      part.text.length <= left ? part : { ...part, text: `${part.text.slice(0, left).replace(/\s*\S*$/, '')}…` },
    )
    left -= part.text.length
    if (left <= 0) break
  }
  return kept
}

import { fold } from './fold.ts'
import { splitKhmer } from './words.ts'

/** The text that the search index keeps and that a query is turned into: folded, Khmer parted into words. */
export function searchable(text: string): string {
  return splitKhmer(fold(text))
}

/** A run of a text, and whether the reader searched for it. */
export type Passage = { text: string; hit: boolean }

/**
 * Marks what was searched for in the original text, although the query may have no tone marks: «duc my» marks
 * «Đức Mỹ». Whole words only; of the last word its beginning will do while somebody is still typing it.
 * The passages put together are the text again.
 */
export function highlight(text: string, query: string): Passage[] {
  const terms = [...new Set(searchable(query).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [])]
  const { folded, origin } = foldWithOrigin(text)
  const ranges = terms.flatMap((term, index) => {
    const whole = occurrences(folded, term, notInsideWord)
    return whole.length > 0 || index < terms.length - 1 ? whole : occurrences(folded, term, startsWord)
  })
  return passages(
    text,
    ranges.map(([start, end]) => inOriginal(origin, start, end)),
  )
}

type Range = [start: number, end: number]

/** Folds letter by letter and remembers, for each folded code unit, which part of the original it came from. */
function foldWithOrigin(text: string): { folded: string; origin: Range[] } {
  let folded = ''
  const origin: Range[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const piece = /^\s+$/.test(segment) ? ' ' : fold(segment)
    folded += piece
    for (let unit = 0; unit < piece.length; unit++) origin.push([index, index + segment.length])
  }
  return { folded, origin }
}

function inOriginal(origin: Range[], start: number, end: number): Range {
  const [first, last] = [origin[start] as Range, origin[end - 1] as Range]
  return [first[0], last[1]]
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

function occurrences(folded: string, term: string, accepts: (before: string, after: string) => boolean): Range[] {
  const found: Range[] = []
  // Khmer writes no spaces: there a word may stand anywhere, as long as it is not cut off its own vowel signs.
  const isKhmer = /[\u1780-\u17ff]/.test(term)
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    const end = at + term.length
    const before = folded.slice(Math.max(0, at - 2), at)
    const after = folded.slice(end, end + 2)
    if (isKhmer ? !/^\p{M}/u.test(after) : accepts(before, after)) found.push([at, end])
  }
  return found
}

const startsWord = (before: string) => !/[\p{L}\p{N}\p{M}]$/u.test(before)
const notInsideWord = (before: string, after: string) => startsWord(before) && !/^[\p{L}\p{N}\p{M}]/u.test(after)

/** Cuts the text at the ranges; hits with only spaces between them become one. */
function passages(text: string, ranges: Range[]): Passage[] {
  const merged: Range[] = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }

  const result: Passage[] = []
  let done = 0
  for (const [start, end] of merged) {
    if (start > done) result.push({ text: text.slice(done, start), hit: false })
    result.push({ text: text.slice(start, end), hit: true })
    done = end
  }
  if (done < text.length) result.push({ text: text.slice(done), hit: false })
  return result
}

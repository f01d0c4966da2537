/**
 * Puts a space between Khmer words, which Khmer writes without, so that a search can tell them apart.
 * Goes by ICU's word list, which keeps compounds such as ភាសាខ្មែរ (the Khmer language) whole.
 */
export function splitKhmer(text: string): string {
  return text
    .replace(invisibleSpace, ' ')
    .replace(khmerRun, (run) => [...khmerWords.segment(run)].map(({ segment }) => segment).join(' '))
}

const khmerRun = /[\u1780-\u17ff\u19e0-\u19ff]+/g
/** Khmer keyboards put it between words. */
const invisibleSpace = /(?<=[\u1780-\u17ff])\u200b+(?=[\u1780-\u17ff])/g
const khmerWords = new Intl.Segmenter('km', { granularity: 'word' })

/** Words as a reader counts them: Vietnamese syllables by their spaces, Khmer by its own words. */
export function countWords(text: string): number {
  return splitKhmer(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.length ?? 0
}

/** Whole minutes a calm reader takes at 220 syllables a minute; never less than one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countWords(text) / 220))
}

/** The beginning of a text for a card: at most `limit` characters, cut after a word and marked «…» when cut. */
export function excerpt(text: string, limit: number): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  const characters = [...graphemes.segment(whole)].map(({ segment }) => segment)
  if (characters.length <= limit) return whole

  const room = Math.max(0, limit - 1)
  const start = characters.slice(0, room).join('')
  const cutsAWord = characters[room] !== ' '
  const lastSpace = start.lastIndexOf(' ')
  const kept = cutsAWord && lastSpace > 0 ? start.slice(0, lastSpace) : start
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

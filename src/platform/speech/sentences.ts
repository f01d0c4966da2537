import { countWords } from '../text/words.ts'

/** Syllables a minute of a calm newsreader; a loudspeaker across fields needs no less calm. */
const pace = 160
/** The most syllables that one breath carries. */
export const longestSentence = 30

/** The sentences of a text, each with its closing sign, in order; a line that ends without one is a sentence too. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((it) => /[\p{L}\p{N}]/u.test(it))
}

const sentences = new Intl.Segmenter('vi', { granularity: 'sentence' })

/** Sentences that are too long for one breath: for an editor to cut. */
export const longSentences = (text: string) => sentencesOf(text).filter((it) => countWords(it) > longestSentence)

/** Seconds that a text takes on air, a short pause after each sentence included. */
export function secondsOf(text: string): number {
  return Math.round((countWords(text) / pace) * 60 + sentencesOf(text).length * 0.4)
}

import { fold } from '#platform/text/fold.ts'

/** A name taken apart for comparing. All texts are folded: no tone marks, no capitals. */
export type TakenApart = {
  /** Without forms of address: «Hộ ông Thạch Sa Rương» is «thach sa ruong». */
  bare: string
  /** Its words by the alphabet, so that the order in which they were written does not count. */
  words: readonly string[]
  /** The same words as they sound in the South: «sinh» for Xinh, «chi» for Trí, «mi» for Mỵ. */
  sounds: readonly string[]
  /** What is left of the whole name without vowels and spaces: one for Sa Vuth, Savút and Xa Vuth. */
  bones: string
  /** The whole name as it sounds, in one word. */
  joined: string
}

/** Takes a name apart, once for all comparisons with others. */
export function takeApart(name: string): TakenApart {
  const plain = name.normalize('NFC').toLowerCase().replace(forms, '')
  const words = plain.split(between).flatMap(foldedWords)
  const sounds = words.map(soundOf)
  const joined = soundsIn(words.join(''))
  return { bare: words.join(' '), words: [...words].sort(), sounds: sounds.sort(), bones: bonesOf(joined), joined }
}

/** Forms of address before a name of two words and more. Without its tone mark, one that is a name too is left standing. */
const forms =
  /^(?:(?:hộ|gia đình|ông|bà|chị|cô|thầy|chú|bác|đồng chí|ho ong|ho ba|gia dinh|ong|dong chi)\s+)+(?=\S+ \S)/
const between = /[\s,.;:()/–-]+/u

/** One written word as folded words, most often one. Names are made of few words, so that each is folded once. */
function foldedWords(written: string): string[] {
  let words = folded.get(written)
  if (words === undefined) {
    words = fold(written)
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter(Boolean)
    if (folded.size < mostKept) folded.set(written, words)
  }
  return words
}

const folded = new Map<string, string[]>()
const mostKept = 50_000

/** A word as it sounds: spellings that people of the South mix up are one. */
export function soundOf(word: string): string {
  let sound = sounds.get(word)
  if (sound === undefined) {
    sound = word
      .replace(/^(?:gi(?=[aeiou])|r(?=$)|gi$)/, 'd')
      .replace(/^tr/, 'ch')
      .replace(/^x/, 's')
      .replace(/^ph/, 'f')
      .replace(/^(?:c(?!h)|q(?=u))/, 'k')
      .replace(/^ngh/, 'ng')
      .replace(/^gh/, 'g')
      .replace(/y/g, 'i')
    if (sounds.size < mostKept) sounds.set(word, sound)
  }
  return sound
}

const sounds = new Map<string, string>()

/** A whole name in one word as it sounds, wherever its words begin. */
const soundsIn = (text: string) =>
  text.replace(/ph|tr|ngh|gh|[xcqy]/g, (it, at: number) =>
    it === 'c' && text[at + 1] === 'h' ? 'c' : (alike[it] ?? it),
  )

const alike: Record<string, string> = { ph: 'f', tr: 'ch', ngh: 'ng', gh: 'g', x: 's', c: 'k', q: 'k', y: 'i' }

/** The consonants of a text in classes, said twice once: how names carried over from Khmer stay alike. */
const bonesOf = (text: string) =>
  text
    .replace(/n[gh]/g, 'n')
    .replace(/ch/g, 'C')
    .replace(/gi(?=[aeou])/g, 'd')
    .replace(/w/g, 'v')
    .replace(/[aeiouh]/g, '')
    .replace(/(.)\1+/g, '$1')

/** Whether one slip of the pen parts two words: a letter too many, too few or wrong, or two changed about. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a)
  if (b.length - a.length > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1)
  if (a.slice(at + 1) === b.slice(at + 1)) return true
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Whether no more than two such slips do. */
export function isTwoSlips(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || Math.min(a.length, b.length) < 2) return false
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length]! <= 2 || isShuffled(a, b)
}

/** Whether one has the letters of the other, but for one, in another order. */
function isShuffled(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  let left = longer
  for (const letter of shorter) left = left.replace(letter, '')
  return shorter.length >= 3 && left.length <= 1 && shorter.length + left.length === longer.length
}

/** Whether a folded word can be a Vietnamese word at all: «hung» can, «hnug» is a slip of the pen. */
export function isSyllable(word: string): boolean {
  let is = syllables.get(word)
  if (is === undefined) {
    is = syllable.test(word)
    if (syllables.size < mostKept) syllables.set(word, is)
  }
  return is
}

const syllables = new Map<string, boolean>()
const onsets = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx]'
const rhymes = [
  ...['a(?:ch|ng|nh|[ciomnptuy])?', 'e(?:ng|nh|ch|[cmnoptu])?', 'i(?:ch|nh|e(?:ng|[cmnptu])|[amnptu])?'],
  ...['o(?:ng|a(?:ch|ng|nh|[ciomnpty])?|e[mnot]?|ong|oc|[cimnpt])?', 'y(?:e(?:ng|[mntu])|t)?'],
  ...['u(?:ng|a(?:ng|[nty])?|e(?:ch|nh)?|o(?:ng|[cimnptu])?|y(?:a|ch|e[nt]|nh|t|u)?|[cimnpt])?'],
]
const syllable = new RegExp(`^(?:${onsets})?(?:${rhymes.join('|')})$`)

import { fold } from '#platform/text/fold.ts'
import { communes, type Person } from './people.ts'

type Chance = () => number
type Slip = (person: Person, chance: Chance) => Person

const words = (name: string) => name.split(' ')
const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)]!
const elsewhere = (person: Person, chance: Chance): Person => ({
  ...person,
  unit: (person.unit + 1 + Math.floor(chance() * (communes - 1))) % communes,
  hamlet: null,
})

/** One letter of a word doubled, left out, hit beside the right key, or changed about with the next. */
function slipped(word: string, chance: Chance): string {
  const at = Math.floor(chance() * word.length)
  const letter = word[at]!
  const kind = Math.floor(chance() * 4)
  if (kind === 0) return word.slice(0, at) + letter.toLowerCase() + word.slice(at)
  if (kind === 1 && word.length > 2) return word.slice(0, at) + word.slice(at + 1)
  if (kind === 2 && at + 1 < word.length) return word.slice(0, at) + word[at + 1] + letter + word.slice(at + 2)
  const keys = 'qwertyuiop asdfghjkl zxcvbnm'
  const key = keys.indexOf(fold(letter))
  const beside = [keys[key - 1], keys[key + 1]].filter((it) => it && it !== ' ')
  return word.slice(0, at) + (beside[Math.floor(chance() * beside.length)] ?? 'x') + word.slice(at + 1)
}

/** A slip in one word, whatever word comes of it: it may be another person's name. */
function misspelt(person: Person, chance: Chance): Person {
  for (;;) {
    const all = words(person.name)
    const at = Math.floor(chance() * all.length)
    const word = slipped(all[at]!, chance)
    if (fold(word) !== fold(all[at]!)) return { ...person, name: all.with(at, word).join(' ') }
  }
}

const toneless: Slip = (person) => ({
  ...person,
  name: fold(person.name).replace(/(^|\s)\S/g, (it) => it.toUpperCase()),
})
const reordered: Slip = (person) => {
  const all = words(person.name)
  return { ...person, name: [all.at(-1), ...all.slice(0, -1)].join(' ') }
}
const offByOne: Slip = (person, chance) => ({
  ...person,
  birthYear: person.birthYear === null ? null : person.birthYear + (chance() < 0.5 ? 1 : -1),
})
const inKhmerWay: Slip = (person, chance) => {
  const [family, ...given] = words(person.name)
  const ways: ((text: string) => string)[] = [
    (text) => text.replace(/ (\S)(?!.* )/, (_, letter: string) => letter.toLowerCase()), // the last two words in one
    (text) => text.replace(/x/i, 's').replace(/s/i, 'x'),
    (text) => text.replace(/t(?!h|r)/i, 'th'),
    (text) => text.replace(/y$/i, 'i').replace(/i$/i, 'y'),
    (text) => text.replace(/k(?!h)/i, 'kh'),
  ]
  const written = pick(ways, chance)(given.join(' '))
  return { ...person, name: `${family} ${written}` }
}

/** The ways in which the second of two records was written otherwise; each is planted equally often. */
export const slips = {
  'tone marks lost': toneless,
  'tone marks lost, lives elsewhere': (it, chance) => elsewhere(toneless(it, chance), chance),
  'given name first': reordered,
  'given name first, lives elsewhere': (it, chance) => elsewhere(reordered(it, chance), chance),
  'year off by one': offByOne,
  'year off by one, lives elsewhere': (it, chance) => elsewhere(offByOne(it, chance), chance),
  'a slip of the pen': (it, chance) => misspelt(it, chance),
  'a slip of the pen, lives elsewhere': (it, chance) => elsewhere(misspelt(it, chance), chance),
  'a slip and the year off by one': (it, chance) => offByOne(misspelt(it, chance), chance),
  'a slip in another order, without tone marks': (it, chance) =>
    toneless(reordered(misspelt(it, chance), chance), chance),
  'two slips, same hamlet': (it, chance) => misspelt(misspelt(it, chance), chance),
  'a form of address': (it) => ({ ...it, name: `Ông ${it.name}` }),
  'the middle «Văn», «Thị» left out': (it) => ({ ...it, name: it.name.replace(/ (?:Văn|Thị)(?= \S+ \S)/, '') }),
  'year of birth not known': (it) => ({ ...it, birthYear: null }),
  'a Khmer name written in another way': inKhmerWay,
} satisfies Record<string, Slip>

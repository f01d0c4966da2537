import { fold } from '#platform/text/fold.ts'

/** What must not be told: whole names however written; a call name of one word («anh Quờn») as it stands, in
 * capitals, or after a word of address. */
export type Secrets = { names: readonly string[]; callNames: readonly string[]; units: readonly string[] }

/** The words that stand where a name or a unit stood. */
export type Blanks = { name: string; unit: string }

/**
 * A text with every secret taken out, whatever its capitals, marks or spaces. Whole words only: a hamlet «An» takes
 * nothing out of «an toàn», for a unit or name of one short word counts only with its own capitals and marks.
 */
export function redact(text: string, secrets: Secrets, blanks: Blanks): string {
  const whole = [
    ...secrets.names.map((secret) => ({ secret, blank: blanks.name })),
    ...secrets.units.map((secret) => ({ secret, blank: blanks.unit })),
  ].sort((a, b) => b.secret.length - a.secret.length)
  let result = text.normalize('NFC')
  for (const { secret, blank } of whole) result = takeOut(result, secret, blank, isShort(secret))
  for (const secret of secrets.callNames) {
    const isOne = !/\s/.test(secret.trim())
    result = takeOut(result, secret, blanks.name, isOne)
    if (isOne) result = takeOutSpoken(takeOut(result, secret.toUpperCase(), blanks.name, true), secret, blanks.name)
  }
  return result
}

/** How people are addressed: after such a word a name is a name, however it is written. */
const addressed =
  /(?<![\p{L}\p{M}])(bà|ba|ông|ong|anh|chị|chi|cô|co|chú|chu|bác|bac|dì|di|em|thầy|thay|sư|su|cụ|cu|mẹ|me|má|ma)\s+$/iu

/** Takes a single name out where somebody is addressed by it: «ba xoen», «CÔ XOEN». */
function takeOutSpoken(text: string, secret: string, blank: string): string {
  const pieces = text.split(/(?<=[\p{L}\p{M}]\s+)(?=[\p{L}])/u)
  return pieces
    .map((piece, at) => (addressed.test(pieces[at - 1] ?? '') ? takeOut(piece, secret, blank, false) : piece))
    .join('')
}

/** True when a text still tells one of the secrets: the guard that asks once more. */
export function tells(text: string, secrets: Secrets): boolean {
  const blanks = { name: '', unit: '' }
  const plain = text.normalize('NFC')
  return redact(plain, { ...secrets, callNames: [] }, blanks) !== plain
}

/** The names that a person goes by in speech: the last two words, and the last. */
export function callNamesOf(name: string): string[] {
  const words = name.normalize('NFC').trim().split(/\s+/)
  if (words.length < 2) return []
  const last = words.at(-1)!
  return words.length > 2 ? [`${words.at(-2)} ${last}`, last] : [last]
}

const isShort = (secret: string) => !/\s/.test(secret.trim()) && secret.trim().length < 5

function takeOut(text: string, secret: string, blank: string, exactly: boolean): string {
  const form = exactly ? (it: string) => it.normalize('NFC') : (it: string) => fold(it)
  const wanted = form(secret).trim()
  if (wanted.length < 2) return text
  const { folded, places } = mapped(text, form)
  let result = ''
  let from = 0
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const [start, end] = [places[at]!, places[at + wanted.length] ?? text.length]
    if (start < from || isLetter(text[start - 1]) || isLetter(text[end])) continue
    result += text.slice(from, start) + blank
    from = end
  }
  return result + text.slice(from)
}

/** The text in its folded form, and where each of its characters comes from. Runs of spaces become one. */
function mapped(text: string, form: (it: string) => string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const one = /\s/.test(text[at]!) ? (folded.endsWith(' ') ? '' : ' ') : form(text[at]!)
    for (const character of one) {
      folded += character
      places.push(at)
    }
  }
  return { folded, places }
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character)

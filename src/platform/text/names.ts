import { fold } from './fold.ts'

/** A Vietnamese name in its three parts; a part that is not there is an empty text. */
export type NameParts = { family: string; middle: string; given: string }

/** Takes a name apart: «Nguyễn Thị Minh Khai» is family Nguyễn, middle Thị Minh, given Khai. One word is a given name. */
export function nameParts(fullName: string): NameParts {
  const words = fullName.normalize('NFC').trim().split(/\s+/)
  const given = words.pop() ?? ''
  const family = words.shift() ?? ''
  return { family, middle: words.join(' '), given }
}

/** Orders texts by the Vietnamese alphabet (a ă â … d đ …), tones last. */
export function compareVietnamese(a: string, b: string): number {
  return vietnamese.compare(a, b)
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

/** Orders people as official lists do: by given name, then family name, then middle name. */
export function compareByGivenName(a: string, b: string): number {
  const [left, right] = [nameParts(a), nameParts(b)]
  return (
    compareVietnamese(left.given, right.given) ||
    compareVietnamese(left.family, right.family) ||
    compareVietnamese(left.middle, right.middle)
  )
}

/**
 * Whether two names may well be one person's, to warn of a double record. Tones, their placement (Hoà, Hòa),
 * capitals, and the two spellings of i (Mỵ, Mị; Quý, Quí) make no difference.
 */
export function similarNames(a: string, b: string): boolean {
  return soundOf(a) === soundOf(b)
}

const soundOf = (name: string) => fold(name).replace(/\b(h|k|l|m|s|t|v|qu)y\b/g, '$1i')

import { drawSigns, plainOf, plainSigns } from '#platform/text/plain-signs.ts'

/**
 * The number on a certificate: `GS-2024-7K3M-92XQ-R`. Year of the decision, eight characters of chance (31⁸, about 8.5 × 10¹¹)
 * and one to check. 31 signs, none that the eye or ear takes for another: no I, L, O, U, Z. 31 is a prime, so the check
 * finds every single wrong sign and every two that changed places (decision 0027).
 */
export const serialSigns = plainSigns
const length = 13

/** A new serial. `chance` gives numbers from 0 to below 256, evenly. */
export function newSerial(year: number, chance: () => number): string {
  const signs = String(year).padStart(4, '0') + drawSigns(length - 5, chance)
  return shown(signs + checkSign(signs))
}

/** What somebody typed, read kindly: small letters, blanks, missing dashes or «GS», and signs easily taken for another. */
export function readSerial(
  typed: string,
): { serial: string } | { fault: 'empty' | 'wrongLength' | 'wrongSign' | 'wrongCheck' } {
  const plain = plainOf(typed, /^GS/)
  if (!plain) return { fault: 'empty' }
  if (![...plain].every((sign) => serialSigns.includes(sign))) return { fault: 'wrongSign' }
  if (plain.length !== length || !/^\d{4}/.test(plain)) return { fault: 'wrongLength' }
  return checkSign(plain.slice(0, -1)) === plain.at(-1) ? { serial: shown(plain) } : { fault: 'wrongCheck' }
}

/** Each sign counts by its place, 1 to 12, modulo 31. */
function checkSign(signs: string): string {
  const sum = [...signs].reduce((so, sign, index) => so + serialSigns.indexOf(sign) * (index + 1), 0)
  return serialSigns[sum % 31]!
}

const shown = (signs: string) => `GS-${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8, 12)}-${signs.slice(12)}`

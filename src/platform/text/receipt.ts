import { drawSigns, plainOf, plainSigns } from './plain-signs.ts'

const length = 8

/**
 * Codes that somebody without an account keeps, such as `GT-7K3M-92XQ`: 31⁸ of them for each prefix, so that none is found by
 * trying. `make` is given chance: numbers from 0 to below 256, evenly. `read` takes what somebody typed kindly: small letters,
 * blanks, missing dashes or prefix, and signs easily taken for another; nothing where it is no code.
 */
export function receiptsOf(prefix: string) {
  const before = new RegExp(`^${prefix}(?=.{${length}}$)`, 'u')
  const shown = (plain: string) => `${prefix}-${plain.slice(0, 4)}-${plain.slice(4)}`
  return {
    make: (chance: () => number): string => shown(drawSigns(length, chance)),
    read(typed: string): string | undefined {
      const plain = plainOf(typed, before)
      return plain.length === length && [...plain].every((sign) => plainSigns.includes(sign)) ? shown(plain) : undefined
    },
  }
}

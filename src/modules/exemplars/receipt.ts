import { drawSigns, plainOf, plainSigns } from '#platform/text/plain-signs.ts'

const length = 8

/** A new receipt of a tip, `GT-7K3M-92XQ`: 31⁸ of them, so that none is found by trying. `chance` gives 0 to below 256, evenly. */
export const newReceipt = (chance: () => number): string => shown(drawSigns(length, chance))

/** What somebody typed, read kindly: small letters, blanks, missing dashes or «GT», and signs easily taken for another. */
export function readReceipt(typed: string): string | undefined {
  const plain = plainOf(typed, /^GT(?=.{8}$)/u)
  return plain.length === length && [...plain].every((sign) => plainSigns.includes(sign)) ? shown(plain) : undefined
}

const shown = (plain: string) => `GT-${plain.slice(0, 4)}-${plain.slice(4)}`

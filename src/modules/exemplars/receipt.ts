/** Signs that the eye takes for no other: no I, L, O, U, Z. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const alike: Record<string, string> = { O: '0', I: '1', L: '1', Z: '2', U: 'V' }
const length = 8

/** A new receipt of a tip, `GT-7K3M-92XQ`: 31⁸ of them, so that none is found by trying. `chance` gives 0 to below 256, evenly. */
export function newReceipt(chance: () => number): string {
  let found = ''
  while (found.length < length) {
    const at = chance()
    if (at < 248) found += signs[at % 31] // 248 = 8 × 31: each sign is as likely as any other
  }
  return shown(found)
}

/** What somebody typed, read kindly: small letters, blanks, missing dashes or «GT», and signs easily taken for another. */
export function readReceipt(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^GT(?=.{8}$)/u, '')
    .replace(/[OILZU]/g, (sign) => alike[sign]!)
  return plain.length === length && [...plain].every((sign) => signs.includes(sign)) ? shown(plain) : undefined
}

const shown = (plain: string) => `GT-${plain.slice(0, 4)}-${plain.slice(4)}`

/** 31 signs, none that the eye or ear takes for another: no I, L, O, U, Z. */
export const plainSigns = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const alike: Record<string, string> = { O: '0', I: '1', L: '1', Z: '2', U: 'V' }

/** So many signs of chance, each as likely as any other. `chance` gives numbers from 0 to below 256, evenly. */
export function drawSigns(count: number, chance: () => number): string {
  let signs = ''
  while (signs.length < count) {
    const at = chance()
    if (at < 248) signs += plainSigns[at % 31] // 248 = 8 × 31
  }
  return signs
}

/** What somebody typed, as signs: small letters, blanks and dashes, a word that stands before, signs easily taken for another. */
export function plainOf(typed: string, before: RegExp): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(before, '')
    .replace(/[OILZU]/g, (sign) => alike[sign]!)
}

/** How the law bounds a fund: so many hundredths of a percent of a base. */
export type Ceiling = { share: bigint; base: bigint }

const whole = 10_000n

/** The most that a ceiling allows, in whole đồng: rounded down, so that not a đồng more is ever taken. */
export const mostOf = ({ share, base }: Ceiling): bigint => (share * base) / whole

/** How much may still be set aside under the ceiling. Never below nothing, even where an older figure was higher. */
export function roomUnder(ceiling: Ceiling, already: bigint): bigint {
  const left = mostOf(ceiling) - already
  return left > 0n ? left : 0n
}

/** The share as people write it: 150 is «1,5%». */
export const showShare = (share: bigint): string => `${new Intl.NumberFormat('vi').format(Number(share) / 100)}%`

/** A share as people type it, «1,5» or «20%», in hundredths of a percent; none for what is no share between 0,01% and 100%. */
export function readShare(typed: string): bigint | undefined {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed.trim())
  if (!found) return undefined
  const share = BigInt(found[1]!) * 100n + BigInt((found[2] ?? '').padEnd(2, '0') || '0')
  return share >= 1n && share <= whole ? share : undefined
}

/** The name of a ceiling with another share in it: every percentage in it is that one. `point`: what parts a fraction there. */
export const renamed = (name: string, share: bigint, point: ',' | '.'): string =>
  name.replace(/\d+(?:[.,]\d+)?\s?%/g, () => showShare(share).replace(',', point))

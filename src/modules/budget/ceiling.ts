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

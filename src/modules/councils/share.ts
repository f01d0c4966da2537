import { formatNumber } from '#platform/text/numbers.ts'

/** A part of a whole as a rule writes it: per cent («90», «66.5») or a fraction («2/3»). Two thirds are not 66,67 %. */
export type Share = string

/** The share as two whole numbers. @throws Error when it is neither per cent nor a fraction. */
export function exact(share: Share): { part: number; whole: number } {
  const fraction = /^(\d+)\/(\d+)$/.exec(share)
  if (fraction) return { part: Number(fraction[1]), whole: Number(fraction[2]) }
  if (!/^\d+(\.\d{1,2})?$/.test(share)) throw new Error(`not a share: ${share}`)
  return { part: Math.round(Number(share) * 100), whole: 10_000 }
}

/** The share as officials write it: «90 %», «2/3». */
export const shareWords = (share: Share): string => (share.includes('/') ? share : `${formatNumber(Number(share))} %`)

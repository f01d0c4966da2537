import { drawSigns, plainOf, plainSigns } from '#platform/text/plain-signs.ts'

const length = 8

/** What a receipt is for: GT, a tip («giới thiệu»); DT, an entry of a contest («dự thi»). */
export const receiptKinds = ['GT', 'DT'] as const
export type ReceiptKind = (typeof receiptKinds)[number]

/** A new receipt, `GT-7K3M-92XQ`: 31⁸ of them, so that none is found by trying. `chance` gives 0 to below 256, evenly. */
export const newReceipt = (chance: () => number, kind: ReceiptKind = 'GT'): string =>
  shown(kind, drawSigns(length, chance))

/** What somebody typed, read kindly: small letters, blanks, missing dashes or «GT», and signs easily taken for another. */
export function readReceipt(typed: string): string | undefined {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const kind = receiptKinds.find((it) => bare.startsWith(it) && bare.length === length + it.length) ?? 'GT'
  const plain = plainOf(typed, /^(GT|DT)(?=.{8}$)/u)
  return plain.length === length && [...plain].every((sign) => plainSigns.includes(sign))
    ? shown(kind, plain)
    : undefined
}

const shown = (kind: ReceiptKind, plain: string) => `${kind}-${plain.slice(0, 4)}-${plain.slice(4)}`

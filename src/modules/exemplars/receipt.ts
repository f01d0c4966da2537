import { receiptsOf } from '#platform/text/receipt.ts'

/** What a receipt is for: GT, a tip («giới thiệu»); DT, an entry of a contest («dự thi»); HH, asking to learn («học hỏi»). */
export const receiptKinds = ['GT', 'DT', 'HH'] as const
export type ReceiptKind = (typeof receiptKinds)[number]

/** A new receipt, `GT-7K3M-92XQ`. `chance` gives 0 to below 256, evenly. */
export const newReceipt = (chance: () => number, kind: ReceiptKind = 'GT'): string => receiptsOf(kind).make(chance)

/** What somebody typed, read kindly; of a tip where it names no kind, nothing where it is no receipt. */
export function readReceipt(typed: string): string | undefined {
  for (const kind of receiptKinds) {
    const receipt = receiptsOf(kind).read(typed)
    if (receipt) return receipt
  }
  return undefined
}

import { z } from 'zod'
import { numberWords } from '#platform/text/number-words.ts'

/** The largest single sum that a form takes: a figure too many is a slip of the hand, not a budget. */
export const mostAtOnce = 999_999_999_999n

/**
 * A sum in đồng as people type it: «1.500.000», «1 500 000», «1500000», with «đ» or «đồng» behind it or not. Points and spaces
 * part thousands only, so «1.5» and «1,5» are refused, not guessed at. Empty (`null`) for anything else.
 */
export function readDong(typed: string): bigint | null {
  const text = typed.trim().replace(/\s*(đồng|đ|vnđ)$/i, '')
  if (!/^(\d{1,18}|\d{1,3}(\.\d{3}){1,5}|\d{1,3}([ \u00a0]\d{3}){1,5})$/.test(text)) return null
  return BigInt(text.replace(/[. \u00a0]/g, ''))
}

/** Shows a sum the Vietnamese way: «1.500.000». */
export const showDong = (sum: bigint): string => dongs.format(sum)
const dongs = new Intl.NumberFormat('vi')

/** A sum in words, as documents put it: «Một triệu năm trăm nghìn đồng». */
export function dongInWords(sum: bigint): string {
  const words = `${numberWords(Number(sum))} đồng`
  return words[0]!.toUpperCase() + words.slice(1)
}

const dongOf = (most: bigint) =>
  z.string({ error: 'required' }).transform((typed, context) => {
    const sum = typed.trim() === '' ? undefined : readDong(typed)
    const code =
      sum === undefined
        ? 'required'
        : sum === null
          ? 'budget.notDong'
          : sum < 1n
            ? 'tooSmall'
            : sum > most
              ? 'tooLarge'
              : undefined
    if (code === undefined) return String(sum)
    context.addIssue({ code: 'custom', message: code })
    return z.NEVER
  })

/** A sum above nothing, out of a form: its digits as text, so that no program on the way makes a fraction of it. */
export const dong = dongOf(mostAtOnce)

/** The same where it may be left out, and as large as the spending of a province. */
export const optionalDong = z.preprocess(
  (raw) => (typeof raw === 'string' && raw.trim() === '' ? null : (raw ?? null)),
  dongOf(999_999_999_999_999n).nullable(),
)

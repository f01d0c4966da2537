import { numberWords } from '#platform/text/number-words.ts'

/** Digits one by one, as telephone numbers and codes are read. */
export const byDigits = (digits: string) => [...digits].map((it) => numberWords(Number(it))).join(' ')

/** A number as Vietnamese writes it (1.234,5, or 05) as it is said; what begins with a zero or is too long to count, digit by digit. */
export function sayNumber(written: string): string {
  const [whole = '', part] = written.replaceAll('.', '').split(',')
  const isCounted = /^(0?\d|[1-9]\d{0,14})$/.test(whole)
  const said = isCounted ? numberWords(Number(whole)) : byDigits(whole)
  if (part === undefined) return said
  return `${said} phẩy ${part.length <= 2 && !part.startsWith('0') ? numberWords(Number(part)) : byDigits(part)}`
}

/** A day of the month: the first ten are «mùng». */
export const sayDay = (day: number) => (day <= 10 ? `mùng ${numberWords(day)}` : numberWords(day))

/** A month: the fourth is «tư». */
export const sayMonth = (month: number) => (month === 4 ? 'tư' : numberWords(month))

/** A Roman numeral as it is said, for quarters, centuries, terms and congresses. */
export function sayRoman(roman: string): string {
  const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  const values = [...roman].map((it) => worth[it] ?? 0)
  const total = values.reduce((sum, it, at) => sum + (it < (values[at + 1] ?? 0) ? -it : it), 0)
  return numberWords(total)
}

import type { Locale } from '#platform/i18n.ts'
import type { Quota } from './allowance.ts'
import { t } from './messages/round.ts'

/** How many a unit chooses, and what says so: «chọn từ 1 đến 2 điển hình theo khoản IV.2.e của kế hoạch». */
export function numberWords({ min, max, basis }: Quota, locale: Locale): string {
  const text = t(locale)
  return `${min === max ? text.exactly(max) : text.between(min, max)} ${text.byClause(basisWords(basis, locale))}`
}

/** The basis of a number: a clause of the plan by its code, or a document as it was typed. */
export const basisWords = (basis: string, locale: Locale): string =>
  /^[IVX]+(\.\w+)*$/.test(basis) ? t(locale).clause(basis) : basis

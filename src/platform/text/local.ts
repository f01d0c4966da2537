import { type Locale, messages } from '../i18n.ts'
import { type DateText, formatDate } from './dates.ts'
import { formatNumber } from './numbers.ts'

const months = messages({
  m1: { vi: 'tháng 1', km: 'មករា', en: 'January' },
  m2: { vi: 'tháng 2', km: 'កុម្ភៈ', en: 'February' },
  m3: { vi: 'tháng 3', km: 'មីនា', en: 'March' },
  m4: { vi: 'tháng 4', km: 'មេសា', en: 'April' },
  m5: { vi: 'tháng 5', km: 'ឧសភា', en: 'May' },
  m6: { vi: 'tháng 6', km: 'មិថុនា', en: 'June' },
  m7: { vi: 'tháng 7', km: 'កក្កដា', en: 'July' },
  m8: { vi: 'tháng 8', km: 'សីហា', en: 'August' },
  m9: { vi: 'tháng 9', km: 'កញ្ញា', en: 'September' },
  m10: { vi: 'tháng 10', km: 'តុលា', en: 'October' },
  m11: { vi: 'tháng 11', km: 'វិច្ឆិកា', en: 'November' },
  m12: { vi: 'tháng 12', km: 'ធ្នូ', en: 'December' },
})

/** A date as readers of a language write it: «05/02/2024», «5 កុម្ភៈ 2024», “5 February 2024”. */
export function dateIn(locale: Locale, date: DateText): string {
  return locale === 'vi' ? formatDate(date) : `${Number(date.slice(8, 10))} ${monthIn(locale, date)}`
}

/** A month as readers of a language write it: «02/2024», «កុម្ភៈ 2024», “February 2024”. */
export function monthIn(locale: Locale, date: DateText): string {
  if (locale === 'vi') return formatDate(date).slice(3)
  const [year, month] = date.split('-')
  return `${months(locale)[`m${Number(month) as 1}`]} ${year}`
}

/** An instant as readers of a language write it, in Vietnam’s time: «05/02/2024 08:00», “5 February 2024, 08:00”. */
export function momentIn(locale: Locale, at: Date): string {
  const [day, time] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split('T') as [string, string]
  return `${dateIn(locale, day)}${locale === 'vi' ? '' : ','} ${time.slice(0, 5)}`
}

/** A number as readers of a language write it: «1.234,5»; “1,234.5” in English. */
export function numberIn(locale: Locale, value: number, digits = 2): string {
  if (locale !== 'en') return formatNumber(value, digits)
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }).format(value)
}

import type { Locale } from '#platform/i18n.ts'
import { t as contestWords } from './messages/contest.ts'
import { t } from './messages/terms.ts'

/** The faults of a form of terms, each with the words of its field before it, for the summary at the top. */
export function namedErrors(errors: Record<string, string>, locale: Locale): { field: string; text: string }[] {
  const text = t(locale)
  const rows: Record<string, (number: number) => string> = {
    ...{ categoryName: text.category, criterionName: text.criterion, criterionPoints: text.criterionPoints },
    ...{ prizeName: text.prize, prizeCount: text.prizeCount, prizeAmount: text.prizeAmount },
  }
  const single: Record<string, unknown> = { ...text, why: contestWords(locale).why }
  return Object.entries(errors).map(([field, words]) => {
    const [name = '', at] = field.split('.')
    const label = at === undefined ? single[name] : rows[name]?.(Number(at) + 1)
    const lower = `${words.charAt(0).toLowerCase()}${words.slice(1)}`
    return { field, text: typeof label === 'string' ? `${label}: ${lower}` : words }
  })
}

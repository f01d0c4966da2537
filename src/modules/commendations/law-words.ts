import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { t } from './messages/law.ts'
import { t as words } from './messages/words.ts'
import type { LawRow } from './queries/law-rows.ts'

/** What a row is called and what it says, in words. */
export function wordsOfRow(row: LawRow, locale: Locale): { name: string; detail: string } {
  const text = t(locale)
  const word = wordIn({ ...words(locale), ...text })
  const it = row.detail
  switch (row.kind) {
    case 'title': {
      const merits = listOf(it.merits).map(word).join(', ').toLowerCase()
      return { name: row.name, detail: `${text.decidedBy(String(it.decider))}; ${merits}` }
    }
    case 'condition': {
      const names = it.title as Record<Locale, string> | null
      return { name: row.name, detail: text.forTitle(names?.[locale] ?? row.key) }
    }
    case 'paper': {
      const need = it.required ? text.required : text.optional
      return { name: row.name, detail: [word(it.category), word(it.procedure).toLowerCase(), need].join(', ') }
    }
    case 'clock':
      return { name: row.name, detail: `${formatNumber(Number(it.amount))} ${word(it.measure)}` }
    case 'step': {
      const name = `${word(it.route)}: ${word(`unit_${String(it.unitKind)}`)}`
      return { name, detail: word(`goes_${String(it.go)}`) }
    }
    case 'prize': {
      const many = String(Number(it.multiplier)).replace('.', ',')
      return {
        name: `${row.name}, ${word(it.recipient).toLowerCase()}`,
        detail: text.times(many, formatNumber(Number(it.roundTo))),
      }
    }
    case 'salary':
      return { name: text.salary, detail: text.dongMonth(formatNumber(Number(it.amount))) }
    case 'rule': {
      const share = String(it.threshold).includes('/')
        ? String(it.threshold)
        : `${String(it.threshold).replace('.', ',')}%`
      const how = it.secret ? text.secret : text.open
      return { name: row.name, detail: `${text.approve(share, word(`of_${String(it.denominator)}`))}; ${how}` }
    }
  }
}

const wordIn = (phrases: Record<string, unknown>) => (key: unknown) => {
  const phrase = phrases[String(key)]
  return typeof phrase === 'string' ? phrase : String(key)
}
const listOf = (it: unknown): unknown[] => (Array.isArray(it) ? it : [])

/** From when until when a row holds; its last day is the one before it ends. */
export function periodOf({ validFrom, validTo }: Pick<LawRow, 'validFrom' | 'validTo'>, locale: Locale): string {
  const text = t(locale)
  return validTo
    ? text.until(formatDate(validFrom), formatDate(addDays(validTo, -1)))
    : text.from(formatDate(validFrom))
}

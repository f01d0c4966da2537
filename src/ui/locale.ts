import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Locale } from '#platform/i18n.ts'
import { numberIn } from '#platform/text/local.ts'
import { t } from './messages.ts'

/** The language of the page around a part, so that a field or a pager need not be told. Set by the page frames. */
export const PageLocale = createContext<Locale>('vi')

/** The shared words in the language of the page. */
export function useWords() {
  return t(useContext(PageLocale))
}

/** Writes a number as readers of the page write it. */
export function useNumbers() {
  const locale = useContext(PageLocale)
  return (value: number) => numberIn(locale, value)
}

/** How each language names itself in the language switch. */
export const languageNames: Record<Locale, string> = { vi: 'Tiếng Việt', km: 'ភាសាខ្មែរ', en: 'English' }

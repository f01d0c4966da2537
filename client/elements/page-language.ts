import type { Locale } from '#platform/i18n.ts'

/** The language in which the page speaks. */
export function pageLanguage(): Locale {
  const { lang } = document.documentElement
  return lang === 'km' || lang === 'en' ? lang : 'vi'
}

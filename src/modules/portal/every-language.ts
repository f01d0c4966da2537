import { locales } from '#platform/i18n.ts'
import { localePath } from '#ui/locale-path.ts'
import type { Alternate } from '#ui/portal-head.tsx'

/** The addresses of a page that exists in every language, such as a list. */
export function everyLanguage(path: string): Alternate[] {
  return locales.map((locale) => ({ locale, href: localePath(locale, path) }))
}

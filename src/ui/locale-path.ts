import type { Locale } from '#platform/i18n.ts'

/** The same public address in another language: Vietnamese has no prefix, Khmer stands under /km, English under /en. */
export function localePath(locale: Locale, path: string): string {
  if (locale === 'vi') return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

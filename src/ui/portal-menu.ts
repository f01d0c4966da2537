import type { Locale } from '#platform/i18n.ts'
import { localePath } from './locale-path.ts'
import { t } from './messages.ts'

export type PortalMenuItem = { label: string; href: string }

/** The main sections of the public site, in the order of the masthead. A section stands here once its pages exist. */
export function portalMenu(locale: Locale): PortalMenuItem[] {
  const text = t(locale)
  return [
    { label: text.home, href: '/' },
    { label: text.fields, href: '/linh-vuc' },
    { label: text.models, href: '/mo-hinh' },
    { label: text.map, href: '/ban-do' },
    { label: text.book, href: '/so-vang' },
    { label: text.calendar, href: '/lich' },
    { label: text.verify, href: '/xac-minh' },
    { label: text.giveTip, href: '/gioi-thieu-guong' },
    { label: text.search, href: '/tim' },
  ].map(({ label, href }) => ({ label, href: localePath(locale, href) }))
}

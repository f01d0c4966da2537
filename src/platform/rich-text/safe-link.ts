/**
 * Whether an address may stand in a story: a page of this site (`/tin-bai/…`), the web, or a mail address.
 * Everything that could run (`javascript:`, `data:`), hide its target (`//host`) or carry control characters is refused.
 */
export function isSafeLink(href: string, { web = false }: { web?: boolean } = {}): boolean {
  if (href.length === 0 || href.length > 2000 || /[\p{Cc}\s\\]/u.test(href)) return false
  if (/^\/(?!\/)/.test(href) || href.startsWith('#')) return !web
  if (!URL.canParse(href)) return false
  const { protocol, hostname } = new URL(href)
  if (protocol === 'https:') return hostname.includes('.')
  if (protocol === 'http:') return !web && hostname.includes('.')
  return protocol === 'mailto:' && !web
}

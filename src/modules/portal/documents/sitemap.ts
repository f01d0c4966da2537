import { xml } from '#platform/text/xml.ts'

/** One address for search engines, with the same page in other languages. Addresses are whole. */
export type SitemapEntry = { address: string; changed?: Date; versions?: { language: string; address: string }[] }

/** The most addresses that one sitemap may hold (sitemaps.org). */
export const mostAddresses = 50_000

/** The list of public pages for search engines. */
export function sitemap(entries: SitemapEntry[]): string {
  const urls = entries.slice(0, mostAddresses).map(({ address, changed, versions = [] }) => {
    const others = versions.map(
      (it) => `<xhtml:link rel="alternate" hreflang="${it.language}" href="${xml(it.address)}"/>`,
    )
    const day = changed ? `<lastmod>${changed.toISOString().slice(0, 10)}</lastmod>` : ''
    return `<url><loc>${xml(address)}</loc>${day}${others.join('')}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

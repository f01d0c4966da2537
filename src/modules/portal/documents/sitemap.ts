import { xml } from '#platform/text/xml.ts'

/** One address for search engines, with the same page in other languages and the pictures on it. Addresses are whole. */
export type SitemapEntry = {
  address: string
  changed?: Date
  versions?: { language: string; address: string }[]
  pictures?: string[]
}

/** A story of the last two days, for news search. */
export type NewsEntry = { address: string; language: string; title: string; published: Date }

/** The most addresses that one sitemap may hold (sitemaps.org). */
export const mostAddresses = 50_000
/** The most that one of news may hold, and for how long a story is news (Google News). */
export const mostNews = 1000
export const newsFor = 2 * 24 * 3_600_000

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const schemas = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const google = 'http://www.google.com/schemas'

/** The list of public pages for search engines. */
export function sitemap(entries: SitemapEntry[]): string {
  const urls = entries.slice(0, mostAddresses).map(({ address, changed, versions = [], pictures = [] }) => {
    const others = versions.map(
      (it) => `<xhtml:link rel="alternate" hreflang="${it.language}" href="${xml(it.address)}"/>`,
    )
    const shown = pictures.map((it) => `<image:image><image:loc>${xml(it)}</image:loc></image:image>`)
    const day = changed ? `<lastmod>${changed.toISOString().slice(0, 10)}</lastmod>` : ''
    return `<url><loc>${xml(address)}</loc>${day}${others.join('')}${shown.join('')}</url>`
  })
  return `${head}<urlset ${schemas} xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="${google}/sitemap-image/1.1">
${urls.join('\n')}
</urlset>
`
}

/** The newest stories for news search. */
export function newsSitemap(entries: NewsEntry[], publication: string): string {
  const urls = entries
    .slice(0, mostNews)
    .map(
      (it) =>
        `<url><loc>${xml(it.address)}</loc><news:news><news:publication><news:name>${xml(publication)}</news:name>` +
        `<news:language>${it.language}</news:language></news:publication>` +
        `<news:publication_date>${it.published.toISOString()}</news:publication_date>` +
        `<news:title>${xml(it.title)}</news:title></news:news></url>`,
    )
  return `${head}<urlset ${schemas} xmlns:news="${google}/sitemap-news/0.9">
${urls.join('\n')}
</urlset>
`
}

/** The list of the sitemaps. */
export function sitemapIndex(addresses: string[]): string {
  const parts = addresses.map((it) => `<sitemap><loc>${xml(it)}</loc></sitemap>`)
  return `${head}<sitemapindex ${schemas}>\n${parts.join('\n')}\n</sitemapindex>\n`
}

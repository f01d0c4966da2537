import { Hono } from 'hono'
import { locales } from '#platform/i18n.ts'
import { createPageCache } from '#platform/web/page-cache.ts'
import { useSite } from '#ui/site.ts'
import { type Portal } from './routes/kept.tsx'
import { readingRoutes } from './routes/reading.tsx'

type Given = Omit<Portal, 'pages' | 'now'> & Partial<Pick<Portal, 'pages' | 'now'>>

/** The public site: the pages in three languages, feeds, pictures. Without `pages` nothing is kept. */
export function createPortal({ pages = createPageCache(), now = () => new Date(), ...site }: Given) {
  useSite({ baseUrl: site.baseUrl })
  const portal: Portal = { ...site, pages, now }
  const app = new Hono()
  for (const locale of locales) {
    const prefix = locale === 'vi' ? '/' : `/${locale}`
    app.route(prefix, readingRoutes(portal, locale))
  }
  return app
}

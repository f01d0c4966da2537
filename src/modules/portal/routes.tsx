import { Hono } from 'hono'
import { locales } from '#platform/i18n.ts'
import { createPageCache } from '#platform/web/page-cache.ts'
import { useSite } from '#ui/site.ts'
import { bookRoutes } from './routes/book.tsx'
import { feedRoutes } from './routes/feeds.tsx'
import type { Portal } from './routes/kept.tsx'
import { listRoutes } from './routes/lists.tsx'
import { peopleRoutes } from './routes/people.tsx'
import { pictureRoutes } from './routes/pictures.tsx'
import { placeRoutes } from './routes/places.tsx'
import { readingRoutes } from './routes/reading.tsx'
import { credentialRoutes, verifyRoutes } from './routes/verify.tsx'
import { searchRoutes } from './routes/search.tsx'

type Given = Omit<Portal, 'pages' | 'now'> & Partial<Pick<Portal, 'pages' | 'now'>>

const inEachLanguage = [readingRoutes, listRoutes, peopleRoutes, placeRoutes, searchRoutes, bookRoutes, verifyRoutes]

/** The public site: the pages in three languages, feeds, pictures. Without `pages` nothing is kept. */
export function createPortal({ pages = createPageCache(), now = () => new Date(), ...site }: Given) {
  useSite({ baseUrl: site.baseUrl })
  const portal: Portal = { ...site, pages, now }
  const app = new Hono()
    .route('/', pictureRoutes(portal))
    .route('/', feedRoutes(portal))
    .route('/', credentialRoutes(portal))
  for (const locale of locales)
    for (const routes of inEachLanguage) app.route(locale === 'vi' ? '/' : `/${locale}`, routes(portal, locale))
  return app
}

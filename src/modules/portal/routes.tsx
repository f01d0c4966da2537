import { Hono } from 'hono'
import { locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { createPageCache } from '#platform/web/page-cache.ts'
import { useSite } from '#ui/site.ts'
import { readCatalogue, renewCatalogue } from './queries/catalogue.ts'
import { readRegister } from './queries/register.ts'
import { bookRoutes } from './routes/book.tsx'
import { calendarFileRoutes, calendarRoutes } from './routes/calendar.tsx'
import { eventFileRoutes, eventRoutes } from './routes/events.tsx'
import { contestRoutes } from './routes/contests.tsx'
import { feedRoutes } from './routes/feeds.tsx'
import type { Portal } from './routes/kept.tsx'
import { leafletRoutes } from './routes/leaflets.tsx'
import { listRoutes } from './routes/lists.tsx'
import { peopleRoutes } from './routes/people.tsx'
import { pictureRoutes } from './routes/pictures.tsx'
import { soundRoutes } from './routes/sounds.tsx'
import { placeRoutes } from './routes/places.tsx'
import { datasetRoutes, programmeRoutes } from './routes/programme.tsx'
import { publicationRoutes } from './routes/publications.tsx'
import { readingRoutes } from './routes/reading.tsx'
import { installedRoutes, keptStoryRoutes } from './routes/installed.tsx'
import { nearRoutes } from './routes/near.tsx'
import { oembedRoutes } from './routes/oembed.tsx'
import { sitemapRoutes } from './routes/sitemaps.tsx'
import { sponsorRoutes } from './routes/sponsors.tsx'
import { verifyOfflineRoutes } from './routes/verify-offline.tsx'
import { programRoutes } from './routes/verify-programs.tsx'
import { verifyRoutes } from './routes/verify.tsx'
import { searchRoutes } from './routes/search.tsx'

type Usual = 'pages' | 'now' | 'asset'
type Given = Omit<Portal, Usual | 'readRegister' | 'readCatalogue'> & Partial<Pick<Portal, Usual>>

const inEachLanguage = [
  readingRoutes,
  listRoutes,
  peopleRoutes,
  placeRoutes,
  searchRoutes,
  bookRoutes,
  publicationRoutes,
  programmeRoutes,
  calendarRoutes,
  eventRoutes,
  contestRoutes,
  sponsorRoutes,
  nearRoutes,
  keptStoryRoutes,
]
/** What counts look-ups. The page without a network stands before the serials, which take any word. */
const verifying = [verifyOfflineRoutes, verifyRoutes]

/** The public site: the pages in three languages, feeds, pictures. Without `pages` nothing is kept. */
export function createPortal({ pages = createPageCache(), now = () => new Date(), ...site }: Given) {
  useSite({ baseUrl: site.baseUrl })
  const { portalDb } = site
  const remembered = {
    readRegister: pages.remembering(
      () => readRegister(portalDb),
      async (register, changed) => (changed.includes('lists') ? readRegister(portalDb) : register),
    ),
    readCatalogue: pages.remembering(
      () => readCatalogue(portalDb),
      (catalogue, changed) => renewCatalogue(portalDb, catalogue, changed),
    ),
  }
  const portal: Portal = { asset: nothingBuilt, ...site, ...remembered, pages, now }
  const app = new Hono()
    .route('/', pictureRoutes(portal))
    .route('/', soundRoutes(portal))
    .route('/', leafletRoutes(portal))
    .route('/', feedRoutes(portal))
    .route('/', calendarFileRoutes(portal))
    .route('/', eventFileRoutes(portal))
    .route('/', sitemapRoutes(portal))
    .route('/', oembedRoutes(portal))
    .route('/', installedRoutes(portal))
    .route('/', programRoutes(portal))
    .route('/', datasetRoutes(portal))
  for (const locale of locales) {
    const root = locale === 'vi' ? '/' : `/${locale}`
    for (const routes of inEachLanguage) app.route(root, routes(portal, locale))
    for (const routes of verifying) app.route(root, routes(portal, locale))
  }
  return app
}

function nothingBuilt(): never {
  throw new Refusal('missing', 'notFound')
}

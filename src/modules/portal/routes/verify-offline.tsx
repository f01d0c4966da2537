import { Hono } from 'hono'
import { publicAddress } from '#modules/commendations/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { offlineFile } from '../documents/offline-file.ts'
import { VerifyOfflinePage } from '../pages/verify-offline.tsx'
import { findIssuerName, listKeys } from '../queries/certificate.ts'
import { pageText, type Portal } from './kept.tsx'
import type { Asking } from './verify.tsx'

/** Not every machine has a Khmer face of its own. Regular, then bold. */
const khmerFaces = ['khmer-400.woff2', 'khmer-700.woff2']

/** It is heavy, but tells nothing of anybody: counted apart from look-ups, so that neither uses up the other. */
const perMinute = rateLimit({ tries: 60, seconds: 60 })

/** Verifying where there is no network: the page about it, and the one file that does it, to be kept. */
export function verifyOfflineRoutes({ portalDb: db, demo, baseUrl, now, asset }: Portal, locale: Locale) {
  return new Hono<Asking>()
    .get(publicAddress.offline, async (c) => {
      const keys = await listKeys(db)
      return c.html(pageText(<VerifyOfflinePage {...{ locale, demo, keys }} />), 200, { 'cache-control': 'no-cache' })
    })
    .get(publicAddress.offlineFile, async (c) => {
      perMinute(c.get('asker') ?? 'unknown', now())
      const day = today(now())
      const text = offlineFile({
        ...{ locale, baseUrl, day, issuerName: await findIssuerName(db, day), keys: await listKeys(db) },
        ...{ script: asset('offline-verify.js').toString(), style: asset('offline.css').toString() },
        faces: locale === 'km' ? khmerFaces.map(asset) : [],
      })
      return c.body(text, 200, {
        ...{ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
        'content-disposition': `attachment; filename="xac-minh-ngoai-tuyen-${day}.html"`,
      })
    })
}

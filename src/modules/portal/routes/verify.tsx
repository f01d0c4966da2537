import { type Context, Hono } from 'hono'
import { publicAddress, readSerial } from '#modules/commendations/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { VerifyPage } from '../pages/verify.tsx'
import { paths } from '../paths.ts'
import { findCertificate, findStatusList, listKeys } from '../queries/certificate.ts'
import { pageText, type Portal } from './kept.tsx'

const perMinute = rateLimit({ tries: 120, seconds: 60 })
/** Who asks, as the web server before us says it. */
const askerOf = (c: Context) => c.req.header('x-forwarded-for')?.split(',')[0]?.trim() ?? 'here'

/** Verifying a certificate. Never kept: whether it holds is read at the moment of asking. */
export function verifyRoutes({ portalDb: db, demo, now }: Portal, locale: Locale) {
  return new Hono()
    .get(paths.verify, (c) => answer(c, c.req.query('so')))
    .get(`${paths.verify}/:serial{[A-Za-z0-9-]{4,40}}`, (c) => answer(c, c.req.param('serial')))

  async function answer(c: Context, asked: string | undefined) {
    perMinute(askerOf(c), now())
    const typed = (asked ?? '').slice(0, 60)
    const read = asked === undefined ? undefined : readSerial(typed)
    const fault = read && 'fault' in read ? read.fault : undefined
    const found = read && 'serial' in read ? ((await findCertificate(db, locale, read.serial)) ?? null) : undefined
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    const shown = found ? found.serial : typed
    return c.html(
      pageText(<VerifyPage {...{ locale, demo, fault, found }} typed={shown} />),
      found === null ? 404 : 200,
    )
  }
}

/** What programs verify credentials by: keys, the signed lists of what is revoked, the credentials themselves. */
export function credentialRoutes({ portalDb: db, baseUrl }: Portal) {
  return new Hono()
    .get(publicAddress.keys, async (c) => {
      const keys = (await listKeys(db)).map(({ kid, x }) => ({
        kid,
        x,
        kty: 'OKP',
        crv: 'Ed25519',
        alg: 'EdDSA',
        use: 'sig',
      }))
      return c.json({ keys }, 200, { 'cache-control': 'public, max-age=300' })
    })
    .get(publicAddress.key(':kid'), async (c) => {
      const key = (await listKeys(db)).find(({ kid }) => kid === c.req.param('kid'))
      if (!key) throw new Refusal('missing', 'notFound')
      return c.json({ kty: 'OKP', crv: 'Ed25519', kid: key.kid, x: key.x })
    })
    .get(publicAddress.statusList(':list'), async (c) => {
      const list = await findStatusList(db, Number.parseInt(c.req.param('list') ?? '', 10) || 0)
      if (!list?.credential) throw new Refusal('missing', 'notFound')
      return c.body(list.credential, 200, {
        'content-type': 'application/vc+jwt',
        'cache-control': 'public, max-age=60',
      })
    })
    .get(publicAddress.issuer, (c) => {
      const to = (path: string) => new URL(path, baseUrl).toString()
      return c.json({ id: to(publicAddress.issuer), type: ['Profile'], url: to('/'), jwks: to(publicAddress.keys) })
    })
    .get(publicAddress.credential(':serial'), async (c) => {
      const read = readSerial(c.req.param('serial') ?? '')
      const found = 'serial' in read ? await findCertificate(db, 'vi', read.serial) : undefined
      if (!found?.credential) throw new Refusal('missing', 'notFound')
      return c.body(found.credential, 200, {
        ...{ 'content-type': 'application/vc+jwt', 'cache-control': 'no-store' },
        'content-disposition': `attachment; filename="${found.serial}.jwt"`,
      })
    })
}

import { Hono } from 'hono'
import { issuerProfile, keyAddress, publicAddress, readSerial } from '#modules/commendations/index.ts'
import { publicKeyOf } from '#platform/credentials/signing.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { findCertificate, findIssuerName, findStatusList, listKeys, type PublishedKey } from '../queries/certificate.ts'
import type { Portal } from './kept.tsx'
import { type Asking, countLookUp } from './verify.tsx'

/** Verifiers may be pages of other sites: all of this is public, and no cookie goes along. */
const anySite = { 'access-control-allow-origin': '*' }
const aMinute = { ...anySite, 'cache-control': 'public, max-age=60' }
const credentialType = { 'content-type': 'application/vc+jwt' }

/** What programs verify credentials by: keys, the signed lists of what is revoked, the credentials themselves (decision 0036). */
export function programRoutes({ portalDb: db, baseUrl, now }: Portal) {
  const to = (path: string) => new URL(path, baseUrl).toString()
  const keySet = async () => ({ keys: (await listKeys(db)).flatMap(namedTwice) })

  return new Hono<Asking>()
    .get(publicAddress.keys, async (c) => c.json(await keySet(), 200, aMinute))
    .get(publicAddress.issuerKeys, async (c) =>
      c.json({ issuer: to(publicAddress.issuer), jwks: await keySet() }, 200, aMinute),
    )
    .get(publicAddress.key(':kid'), async (c) => {
      const key = (await listKeys(db)).find(({ kid }) => kid === c.req.param('kid'))
      if (!key) throw new Refusal('missing', 'notFound')
      const kid = keyAddress(key.kid, baseUrl)
      return c.json({ ...signing(key), kid }, 200, { ...aMinute, 'content-type': 'application/jwk+json' })
    })
    .get(publicAddress.statusList(':list'), async (c) => {
      const list = await findStatusList(db, Number.parseInt(c.req.param('list') ?? '', 10) || 0)
      if (!list) throw new Refusal('missing', 'notFound')
      return c.body(list.credential, 200, { ...credentialType, ...aMinute })
    })
    .get(publicAddress.issuer, async (c) =>
      c.json(issuerProfile({ baseUrl, issuerName: await findIssuerName(db, today(now())) }), 200, {
        ...{ ...aMinute, 'content-type': 'application/ld+json' },
      }),
    )
    .get(publicAddress.credential(':serial'), async (c) => {
      countLookUp(c, now())
      const read = readSerial(c.req.param('serial') ?? '')
      const found = 'serial' in read ? await findCertificate(db, 'vi', read.serial) : undefined
      if (!found?.credential) throw new Refusal('missing', 'notFound')
      return c.body(found.credential, 200, {
        ...{ ...credentialType, ...anySite, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
        'content-disposition': `attachment; filename="${found.serial}.jwt"`,
      })
    })

  /** Under the short name that QR codes use, and under the address that credentials name it by. */
  function namedTwice(key: PublishedKey) {
    return [key.kid, keyAddress(key.kid, baseUrl)].map((kid) => ({ ...signing(key), kid }))
  }
}

const signing = ({ x }: PublishedKey) => ({ ...publicKeyOf(x), alg: 'EdDSA', use: 'sig' })

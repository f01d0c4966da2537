import { type Context, Hono } from 'hono'
import { publicAddress, readSerial } from '#modules/commendations/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { VerifyPage } from '../pages/verify.tsx'
import { inLanguage, paths } from '../paths.ts'
import { findCertificate } from '../queries/certificate.ts'
import { pageText, type Portal } from './kept.tsx'

/** Who asks, as the shell of the site found out. */
export type Asking = { Variables: { asker?: string } }

/** One count over every language and over the credentials, which tell as much as the page. */
const perMinute = rateLimit({ tries: 120, seconds: 60 })

/** Counts one look-up. @throws Refusal `tooMany` when this address has had its share of the minute. */
export const countLookUp = (c: Context<Asking>, now: Date) => perMinute(c.get('asker') ?? 'unknown', now)

/** Verifying a certificate. Never kept: whether it holds is read at the moment of asking. */
export function verifyRoutes({ portalDb: db, demo, now }: Portal, locale: Locale) {
  return new Hono<Asking>()
    .get(paths.verify, (c) => answer(c, c.req.query('so')))
    .get(publicAddress.certificate(':serial'), async (c) => {
      const typed = c.req.param('serial') ?? ''
      const read = readSerial(typed)
      if (!('serial' in read) || read.serial === typed) return answer(c, typed, true)
      return c.redirect(inLanguage(locale, publicAddress.certificate(read.serial)), 301)
    })

  /** At an address of its own, a serial that nobody was given is an address that is not there: 404. */
  async function answer(c: Context<Asking>, sent: string | undefined, isAddress = false) {
    if (sent !== undefined) countLookUp(c, now()) // the empty form tells nothing of anybody
    const typed = (sent ?? '').slice(0, 60)
    const read = sent === undefined ? undefined : readSerial(typed)
    const fault = read && 'fault' in read ? read.fault : undefined
    const asked = read &&
      'serial' in read && { serial: read.serial, found: await findCertificate(db, locale, read.serial) }
    c.header('cache-control', 'no-store')
    if (read) c.header('x-robots-tag', 'noindex')
    const isMissing = asked ? !asked.found : isAddress
    return c.html(
      pageText(
        <VerifyPage
          {...{ locale, demo, fault, now: now() }}
          asked={asked || undefined}
          typed={asked ? asked.serial : typed}
        />,
      ),
      isMissing ? 404 : 200,
    )
  }
}

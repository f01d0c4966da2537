import { Hono } from 'hono'
import QRCode from 'qrcode'
import { type Locale, locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { readPlainForm } from '#platform/web/form.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt } from '#platform/web/submit.ts'
import { localePath } from '#ui/locale-path.ts'
import { register } from '../commands/register.ts'
import { isCertified } from '../attendance.ts'
import { t } from '../messages/roll.ts'
import { NoTicketPage, RegisterPage, TicketPage } from '../pages/register.tsx'
import { publicPaths } from '../paths.ts'
import { findRegistrable, findTicket } from '../queries/roll.ts'
import { certificateFor } from './papers.tsx'
import { readTicket } from '../ticket.ts'

/** Registering for a public event without an account, and the ticket under its code. Nothing of these pages is kept or found by robots. */
export function createRegistrationPages({ demo }: { demo: boolean }) {
  const sends = rateLimit({ tries: 40, seconds: 3600 })
  const looks = rateLimit({ tries: 120, seconds: 3600 })
  const app = new Hono<Env>().get(publicPaths.ticketMark(':code'), async (c) => {
    const code = readTicket(c.req.param('code') ?? '')
    if (!code) throw new Refusal('missing', 'notFound')
    c.header('cache-control', 'private, max-age=3600')
    return c.body(await ticketMark(c.var.baseUrl, code), 200, { 'content-type': 'image/svg+xml' })
  })
  app.get(publicPaths.certificate(':code'), async (c) => {
    looks(c.var.asker, c.var.now)
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    const code = readTicket(c.req.param('code') ?? '')
    const ticket = code ? await findTicket(c.var.db, code) : undefined
    if (!ticket?.isOfEvent || !isCertified(ticket)) throw new Refusal('missing', 'notFound')
    const { name, post, place, code: number, where } = ticket
    return certificateFor(c, { ...ticket, place: where }, { name, title: post, place, code: number })
  })
  for (const locale of locales)
    app
      .get(localePath(locale, publicPaths.ticket(':code')), (c) => showTicket(c, locale))
      .get(localePath(locale, publicPaths.register(':slug')), (c) => ask(c, locale))
      .post(localePath(locale, publicPaths.register(':slug')), async (c) => {
        const sent: Record<string, unknown> = await readPlainForm(c)
        try {
          sends(c.var.asker, c.var.now)
          const event = await eventIn(c)
          if (!event) throw new Refusal('missing', 'notFound')
          const { code } = await register(c.var, { ...sent, rollId: event.id, language: locale })
          return c.redirect(`${localePath(locale, publicPaths.ticket(code))}?moi=1`, 303)
        } catch (error) {
          return ask(c, locale, refusedAttempt(c, error, sent))
        }
      })
  return app

  async function ask(c: Ctx, locale: Locale, attempt?: Attempt) {
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    const event = await eventIn(c)
    if (event) return html(c, <RegisterPage {...{ locale, demo, event, attempt }} now={c.var.now} />)
    c.status(404)
    return html(c, <NoTicketPage {...{ locale, demo }} path="/su-kien" words={t(locale).notNow} />)
  }

  async function showTicket(c: Ctx, locale: Locale) {
    looks(c.var.asker, c.var.now)
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    const code = readTicket(c.req.param('code') ?? '')
    const ticket = code && (await findTicket(c.var.db, code))
    if (ticket) return html(c, <TicketPage {...{ locale, demo, ticket }} isNew={c.req.query('moi') === '1'} />)
    c.status(404)
    return html(c, <NoTicketPage {...{ locale, demo }} path="/su-kien" words={t(locale).noTicket} />)
  }
}

const eventIn = (c: Ctx) => findRegistrable(c.var.db, c.req.param('slug') ?? '', today(c.var.now))

/** The square code of a ticket: the address under which its holder finds it. */
export const ticketMark = (baseUrl: string, code: string): Promise<string> =>
  QRCode.toString(`${baseUrl}${publicPaths.ticket(code)}`, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })

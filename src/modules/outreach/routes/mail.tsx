import { type Context, Hono } from 'hono'
import { type Locale, locales } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { readPlainForm } from '#platform/web/form.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt } from '#platform/web/submit.ts'
import { localePath } from '#ui/locale-path.ts'
import { confirmSubscription } from '../commands/confirm-subscription.ts'
import { leave } from '../commands/leave.ts'
import { subscribe } from '../commands/subscribe.ts'
import { LeavePage, type Said, SaidPage, SubscribePage } from '../pages/subscribe.tsx'
import { mailPaths } from '../paths.ts'
import { listMailChoices } from '../queries/digest.ts'

/** Mail for readers: asking for it, the one tap that confirms, and leaving. Nothing of these pages is kept or counted. */
export function createMailPages({ demo }: { demo: boolean }) {
  const perAsker = rateLimit({ tries: 10, seconds: 3600 })
  const links = rateLimit({ tries: 60, seconds: 3600 })
  const app = new Hono<Env>()
  for (const locale of locales) {
    const path = localePath(locale, mailPaths.subscribe)
    app
      .get(path, (c) => ask(c, locale))
      .post(path, async (c) => {
        const sent = { ...(await readPlainForm(c)), language: locale }
        try {
          perAsker(c.var.asker, c.var.now)
          await subscribe(c.var, sent)
          return say(c, locale, 'asked')
        } catch (error) {
          return ask(c, locale, refusedAttempt(c, error, sent))
        }
      })
  }
  return app
    .get(mailPaths.confirm(':token'), async (c) => {
      links(c.var.asker, c.var.now)
      const locale = await confirmSubscription(c.var, tokenIn(c))
      return say(c, locale ?? 'vi', locale ? 'confirmed' : 'unknown')
    })
    .get(mailPaths.leave(':token'), (c) => {
      c.header('cache-control', 'no-store')
      return html(c, <LeavePage locale="vi" {...{ demo }} token={tokenIn(c)} />)
    })
    .post(mailPaths.leave(':token'), async (c) => {
      links(c.var.asker, c.var.now)
      const locale = await leave(c.var, tokenIn(c))
      return say(c, locale ?? 'vi', locale ? 'left' : 'unknown')
    })

  async function ask(c: Ctx, locale: Locale, attempt?: Attempt) {
    c.header('cache-control', 'no-store')
    const choices = await listMailChoices(c.var.db, locale, today(c.var.now))
    return html(c, <SubscribePage {...{ locale, demo, attempt, ...choices }} />)
  }

  function say(c: Context<Env>, locale: Locale, said: Said) {
    c.header('cache-control', 'no-store')
    if (said === 'unknown') c.status(404)
    return html(c, <SaidPage {...{ locale, demo, said }} />)
  }
}

const tokenIn = (c: Context<Env>) => (c.req.param('token') ?? '').slice(0, 100)

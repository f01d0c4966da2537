import { Hono } from 'hono'
import { readReceipt, tipPaths } from '#modules/exemplars/index.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt } from '#platform/web/submit.ts'
import { localePath } from '#ui/locale-path.ts'
import { withdrawEntry } from '../commands/withdraw-entry.ts'
import { WithdrawPage } from '../pages/withdraw.tsx'
import { publicPaths } from '../paths.ts'
import { findWithdrawable } from '../queries/answer.ts'

/** Taking an entry back without an account, by its receipt. Nothing of these pages is kept or found by robots. */
export function createWithdrawPages({ demo }: { demo: boolean }) {
  const looks = rateLimit({ tries: 60, seconds: 3600 })
  const app = new Hono<Env>()
  for (const locale of locales) {
    const path = localePath(locale, publicPaths.withdraw(':receipt'))
    app
      .get(path, (c) => ask(c, locale))
      .post(path, async (c) => {
        looks(c.var.asker, c.var.now)
        const receipt = receiptIn(c)
        try {
          await withdrawEntry(c.var, { receipt })
          return c.redirect(localePath(locale, tipPaths.answer(receipt)), 303)
        } catch (error) {
          return ask(c, locale, refusedAttempt(c, error, {}))
        }
      })
  }
  return app

  async function ask(c: Ctx, locale: Locale, attempt?: Attempt) {
    if (!attempt) looks(c.var.asker, c.var.now)
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    const receipt = receiptIn(c)
    const entry = await findWithdrawable(c.var.db, receipt)
    if (!entry) throw new Refusal('missing', 'notFound')
    return html(c, <WithdrawPage {...{ locale, demo, receipt, entry, attempt }} />)
  }
}

/** The receipt of the address. @throws Refusal `missing` where it is none. */
function receiptIn(c: Ctx): string {
  const receipt = readReceipt(c.req.param('receipt') ?? '')
  if (!receipt) throw new Refusal('missing', 'notFound')
  return receipt
}

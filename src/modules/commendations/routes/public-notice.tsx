import { Hono } from 'hono'
import { type Locale, locales } from '#platform/i18n.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { readPlainForm } from '#platform/web/form.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt } from '#platform/web/submit.ts'
import { localePath } from '#ui/locale-path.ts'
import { objectPublicly } from '../commands/object-publicly.ts'
import { NoticePage, NoticesPage } from '../pages/public-notice.tsx'
import { noticePaths } from '../paths.ts'
import { listPublicNotices } from '../queries/public-notice.ts'

/** The public is asked before an honour of the State is proposed; nothing of these pages is kept, robots do not find the one. */
export function createNoticePages({ demo }: { demo: boolean }) {
  const perTeller = rateLimit({ tries: 6, seconds: 3600 })
  const app = new Hono<Env>()
  for (const locale of locales)
    app
      .get(localePath(locale, noticePaths.all), async (c) => {
        c.header('cache-control', 'no-store')
        const notices = await listPublicNotices(c.var.db, locale, today(c.var.now))
        return html(c, <NoticesPage {...{ locale, demo, notices }} />)
      })
      .get(localePath(locale, noticePaths.one(':id')), (c) => show(c, locale))
      .post(localePath(locale, noticePaths.one(':id')), async (c) => {
        const sent = { ...(await readPlainForm(c)), id: idIn(c, 'id') }
        try {
          perTeller(c.var.asker, c.var.now)
          await objectPublicly(c.var, sent)
          return c.redirect(`${localePath(locale, noticePaths.one(sent.id))}?da-gui=1`, 303)
        } catch (error) {
          return show(c, locale, refusedAttempt(c, error, sent))
        }
      })
  return app

  async function show(c: Ctx, locale: Locale, attempt?: Attempt) {
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    const [notice] = await listPublicNotices(c.var.db, locale, today(c.var.now), idIn(c, 'id'))
    if (!notice) throw new Refusal('missing', 'notFound')
    return html(c, <NoticePage {...{ locale, demo, notice, attempt }} isSent={c.req.query('da-gui') === '1'} />)
  }
}

import { Hono } from 'hono'
import { tipPaths } from '#modules/exemplars/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { readForm } from '#platform/web/form.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt } from '#platform/web/submit.ts'
import { localePath } from '#ui/locale-path.ts'
import { sendEntry } from '../commands/send-entry.ts'
import { takesEntries } from '../contest.ts'
import { EnterPage } from '../pages/enter.tsx'
import { publicPaths } from '../paths.ts'
import { listCategories } from '../queries/categories.ts'
import { getPublicContest } from '../queries/public-contest.ts'

/** The fields that a form may hold several times. */
const several = ['authorName']

/** Entering a contest without an account. Nothing of these pages is kept or found by robots. */
export function createEntryPages({ demo }: { demo: boolean }) {
  const perSender = rateLimit({ tries: 12, seconds: 3600 })
  const app = new Hono<Env>()
  for (const locale of locales) {
    const path = localePath(locale, publicPaths.enter(':slug'))
    app
      .get(path, (c) => ask(c, locale))
      .post(path, async (c) => {
        const sent: Record<string, unknown> = { ...single(await readForm(c)), language: locale, slug: slugIn(c) }
        try {
          perSender(c.var.asker, c.var.now)
          const { receipt } = await sendEntry(c.var, sent)
          return c.redirect(`${localePath(locale, tipPaths.answer(receipt))}?moi=1`, 303)
        } catch (error) {
          return ask(c, locale, refusedAttempt(c, error, sent))
        }
      })
  }
  return app

  async function ask(c: Ctx, locale: Locale, attempt?: Attempt) {
    const { db, now } = c.var
    c.header('cache-control', 'no-store')
    const contest = await getPublicContest(db, slugIn(c))
    const [categories, communes] = await Promise.all([
      listCategories(db, contest.id),
      listUnitsOn(db, today(now), ['commune']),
    ])
    const isOpen = takesEntries(contest, today(now))
    return html(c, <EnterPage {...{ locale, demo, contest, isOpen, day: today(now), categories, communes, attempt }} />)
  }
}

const slugIn = (c: Ctx) => c.req.param('slug') ?? ''

/** One value a field, the last, but for those that may come several times. */
function single(sent: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, several.includes(name) ? value : [value].flat().at(-1)]),
  )
}

import { Hono } from 'hono'
import { type Locale, locales } from '#platform/i18n.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { readPlainForm } from '#platform/web/form.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt } from '#platform/web/submit.ts'
import { localePath } from '#ui/locale-path.ts'
import { castVote } from '../commands/cast-vote.ts'
import { VotePage } from '../pages/vote.tsx'
import { publicPaths } from '../paths.ts'
import { getVotable, listVotable } from '../queries/votable.ts'

/** Readers' votes on entries under judgement, where the rules have them. */
export function createVotePages({ demo }: { demo: boolean }) {
  const perAsker = rateLimit({ tries: 20, seconds: 3600 })
  const app = new Hono<Env>()
  for (const locale of locales) {
    const path = localePath(locale, publicPaths.vote(':slug'))
    app
      .get(path, (c) => show(c, locale))
      .post(path, async (c) => {
        const slug = c.req.param('slug') ?? ''
        const sent = { ...(await readPlainForm(c)), slug }
        try {
          perAsker(c.var.asker, c.var.now)
          await castVote(c.var, c.var.asker, sent)
          return c.redirect(`${localePath(locale, publicPaths.vote(slug))}?xong=1`, 303)
        } catch (error) {
          return show(c, locale, refusedAttempt(c, error, sent))
        }
      })
  }
  return app

  async function show(c: Ctx, locale: Locale, attempt?: Attempt) {
    const { db } = c.var
    c.header('cache-control', 'no-store')
    const contest = await getVotable(db, c.req.param('slug') ?? '')
    const entries = contest.key ? await listVotable(db, contest.id) : []
    const isDone = c.req.query('xong') === '1' && !attempt
    return html(c, <VotePage {...{ locale, demo, contest, entries, isDone, attempt }} />)
  }
}

import { Hono } from 'hono'
import { tipPaths } from '#modules/exemplars/index.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { readPlainForm } from '#platform/web/form.ts'
import { rateLimit } from '#platform/web/rate-limit.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, refusedAttempt, submit } from '#platform/web/submit.ts'
import { localePath } from '#ui/locale-path.ts'
import { answerLearner } from '../commands/answer-learner.ts'
import { askAsUnit } from '../commands/ask-as-unit.ts'
import { askToLearn } from '../commands/ask-to-learn.ts'
import { LearnPage } from '../pages/learn.tsx'
import { RequestPage } from '../pages/request.tsx'
import { paths, publicPaths } from '../paths.ts'
import { may } from '../policy.ts'
import { showRequest } from '../queries/learning.ts'
import { listHeirs } from '../queries/line.ts'
import { getPublicModel } from '../queries/public-model.ts'
import { showCardPage } from './card.tsx'

/** Units that ask to learn, and what the source answers. */
export const learning = new Hono<Env>()
  .post(
    paths.ask(':exemplarId'),
    submit(askAsUnit, {
      done: ({ id }) => paths.request(id),
      again: (c, attempt) => showCardPage(c, { form: 'ask', attempt }),
    }),
  )
  .get(paths.request(':requestId'), (c) => show(c))
  .post(paths.answer(':requestId'), submit(answerLearner, { done: ({ id }) => paths.request(id), again: show }))

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const request = await showRequest(db, scope, idIn(c, 'requestId'))
  const heirIds = await listHeirs(db, request.sourceId, today(now))
  const page = { request, mayAnswer: may.answer(actor, { heirIds }), submission: newId(now), attempt }
  return html(c, <RequestPage {...{ frame, locale, ...page }} />)
}

/** Readers who ask to learn, without an account. Nothing of these pages is kept or found by robots. */
export function createLearnPages({ demo }: { demo: boolean }) {
  const perAsker = rateLimit({ tries: 6, seconds: 3600 })
  const app = new Hono<Env>()
  for (const locale of locales) {
    const path = localePath(locale, publicPaths.learn(':slug'))
    app
      .get(path, (c) => ask(c, locale))
      .post(path, async (c) => {
        const sent = { ...(await readPlainForm(c)), language: locale, slug: c.req.param('slug') }
        try {
          perAsker(c.var.asker, c.var.now)
          const { receipt } = await askToLearn(c.var, sent)
          return c.redirect(`${localePath(locale, tipPaths.answer(receipt))}?moi=1`, 303)
        } catch (error) {
          return ask(c, locale, refusedAttempt(c, error, sent))
        }
      })
  }
  return app

  async function ask(c: Ctx, locale: Locale, attempt?: Attempt) {
    c.header('cache-control', 'no-store')
    c.header('x-robots-tag', 'noindex')
    const model = await getPublicModel(c.var.db, c.req.param('slug') ?? '', today(c.var.now))
    return html(c, <LearnPage {...{ locale, demo, model, attempt }} />)
  }
}

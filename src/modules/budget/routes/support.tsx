import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { submit } from '#platform/web/submit.ts'
import { paySupport } from '../commands/pay-support.ts'
import type { Returned } from '../pages/small-form.tsx'
import { SupportPage } from '../pages/support.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listSupportTasks, showSupport } from '../queries/support.ts'
import { keepPaper } from './fund.tsx'
import { moneyOf } from './overview.tsx'

/** A support of money under a fostering plan, paid out of a task. */
export const support = new Hono<Env>()
  .get(paths.support(':supportId'), (c) => show(c))
  .post(
    paths.support(':supportId'),
    submit(paySupport, {
      done: (_, c) => paths.support(idIn(c, 'supportId')),
      again: (c, attempt) => show(c, { form: 'chi', attempt }),
      prepare: async (c, sent) => keepPaper(c, sent, await supportIn(c)),
    }),
  )

const supportIn = (c: Ctx) => showSupport(c.var.db, moneyOf(c), idIn(c, 'supportId'), today(c.var.now))

async function show(c: Ctx, returned?: Returned) {
  const { db, actor, frame, locale, now } = c.var
  const it = await supportIn(c)
  const mayKeep = may.keep(actor, it)
  const tasks = mayKeep ? await listSupportTasks(db, moneyOf(c), it.unitId, today(now)) : []
  const page = { frame, locale, today: today(now), submission: () => newId(now), returned }
  return html(c, <SupportPage {...{ ...page, support: it, tasks, mayKeep }} />)
}

import { Hono } from 'hono'
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { submit } from '#platform/web/submit.ts'
import { payPrize } from '../commands/pay-prize.ts'
import { recoverPrize } from '../commands/recover-prize.ts'
import { PrizePage } from '../pages/prize.tsx'
import { PrizesPage } from '../pages/prizes.tsx'
import type { Returned } from '../pages/small-form.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listFundChoices, listPrizes, listPrizeTasks, listRecoveries, showPrize, sumPrizes } from '../queries/prizes.ts'
import { keepPaper } from './fund.tsx'
import { moneyOf, yearsOf } from './overview.tsx'

const most = 300

/** The prizes that decisions cause: paid once, recovered where the award was taken back. */
export const prize = new Hono<Env>()
  .get(paths.prizes(), async (c) => {
    const { db, frame, locale } = c.var
    const scope = moneyOf(c)
    const { year, years } = yearsOf(c)
    const decisionId = z.uuid().safeParse(c.req.query('qd')).data
    const of = { year, decisionId }
    const [prizes, sums] = await Promise.all([listPrizes(db, scope, of, most), sumPrizes(db, scope, of)])
    return html(c, <PrizesPage {...{ frame, locale, year, years, prizes, sums }} />)
  })
  .get(paths.prize(':awardId'), (c) => show(c))
  .post(
    paths.prize(':awardId'),
    submit(payPrize, {
      done: ({ id }) => paths.prize(id),
      again: (c, attempt) => show(c, { form: 'chi', attempt }),
      prepare: async (c, sent) => keepPaper(c, sent, await prizeIn(c)),
    }),
  )
  .post(
    paths.recover(':awardId'),
    submit(recoverPrize, {
      done: ({ id }) => paths.prize(id),
      again: (c, attempt) => show(c, { form: 'thu-hoi', attempt }),
      prepare: async (c, sent) => keepPaper(c, sent, await prizeIn(c)),
    }),
  )

const prizeIn = (c: Ctx) => showPrize(c.var.db, moneyOf(c), idIn(c, 'awardId'), today(c.var.now))

async function show(c: Ctx, returned?: Returned) {
  const { db, actor, frame, locale, now } = c.var
  const scope = moneyOf(c)
  const it = await prizeIn(c)
  const mayKeep = may.keep(actor, it)
  const [recoveries, tasks, funds] = await Promise.all([
    it.prizeId ? listRecoveries(db, scope, it.prizeId) : [],
    mayKeep ? listPrizeTasks(db, scope, it.unitId) : [],
    mayKeep ? listFundChoices(db, scope, it.unitId) : [],
  ])
  const view = { prize: it, recoveries, tasks, funds, mayKeep, seesNames: may.seeNames(actor, it) }
  return html(
    c,
    <PrizePage {...{ frame, locale, today: today(now), ...view, submission: () => newId(now), returned }} />,
  )
}

import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { addFundLaw } from '../commands/add-fund-law.ts'
import { confirmFundLaw } from '../commands/confirm-fund-law.ts'
import { FundLawRowPage } from '../pages/fund-law.tsx'
import { FundLawPage } from '../pages/law.tsx'
import type { Returned } from '../pages/small-form.tsx'
import { paths } from '../paths.ts'
import { may, readsLaw } from '../policy.ts'
import { listCeilings, listSources, showFundLaw } from '../queries/law.ts'

/** What the law says of funds: every dated row, and one with its history, to be confirmed and replaced by the province. */
export const law = new Hono<Env>()
  .get(paths.law(), async (c) => {
    readersOnly(c)
    const { db, frame, locale } = c.var
    const [sources, ceilings] = await Promise.all([listSources(db), listCeilings(db)])
    return html(c, <FundLawPage {...{ frame, locale, sources, ceilings }} />)
  })
  .get(paths.lawRow(':id'), (c) => show(c))
  .post(paths.confirmLaw(':id'), submit(confirmFundLaw, answers('doi-chieu')))
  .post(paths.addLaw(':id'), submit(addFundLaw, answers('bo-sung')))

function readersOnly(c: Ctx): void {
  if (!readsLaw(c.var.actor)) throw new Refusal('forbidden', 'budget.see')
}

function answers(form: string) {
  return {
    done: ({ id }: { id: string }) => paths.lawRow(id),
    again: (c: Ctx, attempt: Attempt) => show(c, { form, attempt }),
  }
}

async function show(c: Ctx, returned?: Returned) {
  readersOnly(c)
  const { db, actor, frame, locale, now } = c.var
  const page = { frame, locale, returned, submission: () => newId(now), mayKeep: may.keepLaw(actor) }
  return html(c, <FundLawRowPage {...page} law={await showFundLaw(db, idIn(c, 'id'))} />)
}

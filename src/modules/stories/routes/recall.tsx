import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { tickRecall } from '../commands/tick-recall.ts'
import { RecallsPage } from '../pages/recalls.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { listRecalls } from '../queries/recall.ts'

/** The recall list of revocations: read, and ticked off. */
export const recall = new Hono<Env>()
  .get(paths.recalls(), (c) => show(c))
  .post(paths.tickRecall(':id'), submit(tickRecall, { done: () => paths.recalls(), again: show }))

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const lines = await listRecalls(db, scope)
  const mayTick = (unitId: string) => may.recall(actor, { unitId })
  return html(c, <RecallsPage {...{ frame, locale, lines, mayTick, attempt }} submission={newId(now)} />)
}

import { Hono } from 'hono'
import { heirNamer, listHeirNames } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { handOn as handOnPlans } from '../commands/hand-on.ts'
import { HandOnPage } from '../pages/hand-on.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { type HandedPlan, listToHandOn } from '../queries/hand-on.ts'

/** The plans of somebody who leaves, given to who stays. */
export const handOn = new Hono<Env>()
  .get(paths.handOn(), (c) => showHandOn(c))
  .post(paths.handOn(), submit(handOnPlans, { done: () => paths.handOn(), again: showHandOn }))

async function showHandOn(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const plans = await listToHandOn(db, scope)
  const heirs = await listHeirNames(
    db,
    plans.map(({ unitId }) => unitId),
    today(now),
  )
  const named = heirNamer(heirs, locale)
  const groups = new Map<string, HandedPlan[]>()
  for (const it of plans) {
    const shown = { ...it, unitName: named(it.unitId, it.unitName) }
    groups.set(it.mentor, [...(groups.get(it.mentor) ?? []), shown])
  }
  const page = { frame, locale, groups: [...groups.values()], mayFoster: may.foster(actor, actor.post), attempt }
  return html(c, <HandOnPage {...page} submission={() => newId(now)} />)
}

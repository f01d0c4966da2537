import { Hono } from 'hono'
import { parseDate, today } from '#platform/text/dates.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { changeUnit } from './commands/change-unit.ts'
import { ChangeUnitPage } from './pages/change-unit.tsx'
import { UnitsPage } from './pages/list.tsx'
import { UnitPage } from './pages/show.tsx'
import { reform } from './routes/reform.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { listUnitsOn } from './queries.ts'
import { getUnitRecord, listRegister } from './queries/register.ts'

/** The register of units, to read, and the reforms that change it. */
export const units = new Hono<Env>()
  .route('/', reform)
  .get(paths.list(), async (c) => {
    const { db, scope, frame, locale, now } = c.var
    const asked = c.req.query('ngay')?.slice(0, 20)
    const day = parseDate(asked ?? '')
    const asOf = day ?? today(now)
    const typed = asked && !day ? asked : undefined
    return html(c, <UnitsPage {...{ frame, locale, typed, day: asOf }} units={await listRegister(db, scope, asOf)} />)
  })
  .get(paths.show(':key'), async (c) => {
    const { db, frame, locale, now } = c.var
    const unit = await getUnitRecord(db, c.req.param('key') ?? '')
    const mayChange = may.reform(c.var.actor, c.var.actor.post.unitId) && c.var.actor.post.reach.has(unit.id)
    return html(c, <UnitPage {...{ frame, locale, unit, mayChange, day: today(now) }} />)
  })
  .get(paths.changeUnit(':key'), (c) => showChange(c))
  .post(
    paths.changeUnit(':key'),
    submit(changeUnit, { done: (_, c) => paths.show(c.req.param('key') ?? ''), again: showChange }),
  )

async function showChange(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const unit = await getUnitRecord(db, c.req.param('key') ?? '')
  if (!may.reform(actor, actor.post.unitId) || !actor.post.reach.has(unit.id))
    throw new Refusal('forbidden', 'units.changeUnit')
  const others = (await listUnitsOn(db, today(now))).filter(({ id }) => id !== unit.id)
  return html(c, <ChangeUnitPage {...{ frame, locale, unit, others, attempt }} submission={newId(now)} />)
}

import { Hono } from 'hono'
import { parseDate, today } from '#platform/text/dates.ts'
import type { Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { UnitsPage } from './pages/list.tsx'
import { UnitPage } from './pages/show.tsx'
import { reform } from './routes/reform.tsx'
import { paths } from './paths.ts'
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
    return html(c, <UnitPage {...{ frame, locale, unit, day: today(now) }} />)
  })

import { Hono } from 'hono'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { quotaClasses, readBoardQuery } from '../board-query.ts'
import { definitions, figuresOf, listed } from '../figures.ts'
import { RollUpPage } from '../pages/roll-up.tsx'
import { RollUpListPage } from '../pages/roll-up-list.tsx'
import { paths } from '../paths.ts'
import { countFigures } from '../queries/figures.ts'
import { isOther, listBehind } from '../queries/records.ts'
import { rollUp, rolledCodes } from '../queries/roll-up.ts'
import { inUnitsOf, listRollUpRows } from '../queries/roll-up-rows.ts'
import { listYears } from '../queries/units.ts'

/** The id of the row that is all units together, each record once. */
const together = '00000000-0000-0000-0000-000000000000'

/** The figures of every unit in reach, counted now as of a day, in the units of then or of today; each opens its records. */
export const rollUpPages = new Hono<Env>()
  .get(paths.rollUp(), async (c) => {
    const { asked, years, rows } = await read(c)
    const { db, scope, frame, locale } = c.var
    const classes = quotaClasses.filter((it) => rows.some(({ quotaClass }) => quotaClass === it))
    const quotaClass = asked.quotaClass ?? classes[0] ?? 'commune'
    const own = rows.filter((it) => it.quotaClass === quotaClass)
    const all = { id: together, parts: [...new Set(own.flatMap(({ parts }) => parts))] }
    const figures = await rollUp(db, scope, [...own, all], { year: asked.year, cutOff: asked.asOf })
    const total = figures.get(together)
    return html(
      c,
      <RollUpPage {...{ frame, locale, asked: { ...asked, quotaClass }, years, classes, rows: own, figures, total }} />,
    )
  })
  .get(paths.rollUpList(':code{[A-Z][0-9]+[a-z]?}'), async (c) => {
    const { asked, rows } = await read(c)
    const { db, scope, frame, locale } = c.var
    const code = rolledCodes.find((it) => it === c.req.param('code') && !isOther(definitions[it].kind))
    const wanted = asked.unitId
      ? rows.filter(({ id }) => id === asked.unitId)
      : rows.filter(({ quotaClass }) => quotaClass === asked.quotaClass)
    if (!code || wanted.length === 0) throw new Refusal('missing', 'notFound')
    const line = [...new Set(wanted.flatMap(({ parts }) => parts))]
    const of = {
      unitId: wanted[0]!.id,
      isProvince: false,
      year: asked.year,
      cutOff: asked.asOf,
      line,
      closed: scope.closed,
    }
    const figure = figuresOf(await countFigures(db, of))[code]
    const behind = await listBehind(db, scope, definitions[code].kind, listed(figure))
    const unitName = asked.unitId ? wanted[0]!.name : undefined
    return html(c, <RollUpListPage {...{ frame, locale, asked, code, unitName, figure, ...behind }} />)
  })

async function read(c: Ctx) {
  const { db, scope, now } = c.var
  const day = today(now)
  const known = await listYears(db)
  const asked = readBoardQuery((name) => c.req.query(name), known, day)
  const then = await listRollUpRows(db, scope, { cutOff: asked.asOf })
  const rows = asked.view === 'now' ? await inUnitsOf(db, then, day) : then
  return { asked, rows, years: known.filter((it) => it <= Number(day.slice(0, 4))) }
}

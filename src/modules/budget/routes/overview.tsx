import { Hono } from 'hono'
import { bearerOf } from '#modules/exemplars/index.ts'
import { getProvinceOf, getUnit } from '#modules/units/index.ts'
import type { Scope } from '#platform/access/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import { createPdf } from '#platform/documents/pdf.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { z } from 'zod'
import { openFund } from '../commands/open-fund.ts'
import { estimateDocument } from '../documents/estimate.ts'
import { estimateSheet, yearSheet } from '../documents/sheets.ts'
import { yearDocument } from '../documents/year.ts'
import { OverviewPage } from '../pages/overview.tsx'
import { paths } from '../paths.ts'
import { may, moneyScope, readsMoney } from '../policy.ts'
import { listFunds, listUnitSums } from '../queries/funds.ts'
import { listCeilings, listSources } from '../queries/law.ts'
import { listTasks } from '../queries/tasks.ts'
import { readYear } from '../queries/year.ts'

/** The money of a unit in a year, and its documents. */
export const overview = new Hono<Env>()
  .get(paths.overview(), (c) => show(c))
  .post(paths.funds(), submit(openFund, { done: ({ id }) => paths.fund(id), again: show }))
  .get(paths.document(':unitId', ':year', ':file{(?:du-toan|quy)\\.(?:docx|pdf|xlsx)}'), (c) => sendPaper(c))

/** What this reader may see of money. @throws Refusal `forbidden` for whoever has no post that sees any. */
export function moneyOf(c: Ctx): Scope {
  if (!readsMoney(c.var.actor)) throw new Refusal('forbidden', 'budget.see')
  return moneyScope(c.var.actor, c.var.scope)
}

const firstYear = 2023

/** The years of the programme until the next one, the newest first; and the year that the address asks for. */
export function yearsOf(c: Ctx): { year: number; years: number[] } {
  const now = Number(today(c.var.now).slice(0, 4))
  const years = Array.from({ length: now - firstYear + 2 }, (_, at) => now + 1 - at)
  const asked = Number(c.req.query('nam'))
  return { year: years.includes(asked) ? asked : now, years }
}

/** The unit that the address or a form that came back asks for, if its money is in reach; else that of the reader's own post. */
export async function unitAsked(c: Ctx, scope: Scope, attempt?: Attempt) {
  const { db, actor, now } = c.var
  const asked = z.uuid().safeParse(attempt?.values.unitId ?? c.req.query('don-vi'))
  if (asked.success && !scope.units.includes(asked.data)) throw new Refusal('missing', 'notFound')
  const id = asked.success ? asked.data : scope.units.includes(actor.post.unitId) ? actor.post.unitId : scope.units[0]
  if (!id) throw new Refusal('missing', 'notFound')
  const unit = await getUnit(db, id)
  const keeper = await bearerOf(db, id, today(now))
  return { id, name: unit.name, kind: unit.kind, keeperId: keeper.id }
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const scope = moneyOf(c)
  const { year, years } = yearsOf(c)
  const unit = await unitAsked(c, scope, attempt)
  const isOwn = c.req.query('don-vi') === undefined
  const [funds, units, sources, ceilings] = await Promise.all([
    listFunds(db, scope, { unitId: unit.id, year }),
    isOwn ? listUnitSums(db, scope, year) : [],
    listSources(db, year),
    listCeilings(db, year),
  ])
  const open = sources.filter(({ unitKinds }) => unitKinds.length === 0 || unitKinds.includes(unit.kind))
  const keys = new Set(open.map(({ key }) => key))
  const view = {
    ...{ year, years, unit, funds, sources: open, mayKeep: may.keep(actor, unit) },
    units: units.filter(({ unitId }) => unitId !== unit.id),
    ceilings: ceilings.filter((it) => it.rule === 'set_aside' && it.sources.some((key) => keys.has(key))),
    returned: attempt && { form: 'mo-quy', attempt },
  }
  return html(c, <OverviewPage {...{ frame, locale, ...view, submission: () => newId(now) }} />)
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

async function sendPaper(c: Ctx): Promise<Response> {
  const { db, now } = c.var
  const scope = moneyOf(c)
  const [unitId, year] = [idIn(c, 'unitId'), Number(c.req.param('year'))]
  if (!scope.units.includes(unitId) || !(year >= firstYear && year < 2100)) throw new Refusal('missing', 'notFound')
  const [kind, format] = c.req.param('file')!.split('.') as ['du-toan' | 'quy', keyof typeof types]
  const day = today(now)
  const [unit, province] = await Promise.all([getUnit(db, unitId), getProvinceOf(db, unitId, day)])
  const sheet = { unitName: unit.name, provinceName: province.name, day, year }
  const bytes = await (async () => {
    if (kind === 'du-toan') {
      const tasks = await listTasks(db, scope, { unitId, year })
      if (format === 'xlsx') return estimateSheet(unit.name, year, tasks)
      return (format === 'pdf' ? createPdf : createDocx)(estimateDocument({ ...sheet, tasks }))
    }
    const lines = await readYear(db, scope, { unitId, year })
    if (format === 'xlsx') return yearSheet(unit.name, year, lines)
    return (format === 'pdf' ? createPdf : createDocx)(yearDocument({ ...sheet, lines }))
  })()
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': types[format],
    'content-disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${kind}-${year}.${format}"`,
  })
}

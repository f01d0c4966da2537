import { Hono } from 'hono'
import { z } from 'zod'
import { listFields } from '#modules/programmes/index.ts'
import { getUnit, listReach, listUnitsInScope, type UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import type { Ctx, Env } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { groups, meterOf, periodOf, type Place } from '../balance.ts'
import { BalancePage } from '../pages/balance.tsx'
import { BalanceListPage } from '../pages/balance-list.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { t } from '../messages/balance.ts'
import { countBalance, listPlaces, listTold, listWaitingToBeTold } from '../queries/balance.ts'

const firstYear = 2023
/** In an address: what belongs to none of a unit’s places. */
const restOf = 'con-lai'

/** Who is told of and who is not, by field and place. */
export const balance = new Hono<Env>().get(paths.balance(), (c) => show(c)).get(paths.balanceList(), (c) => showList(c))

async function show(c: Ctx) {
  const { db, scope, frame, locale, now } = c.var
  const day = today(now)
  const [asked, fields] = await Promise.all([read(c), listFields(db, locale)])
  const { unit, units, year, quarter } = asked
  const counted = { ...periodOf(year, quarter), day }
  const [tallies, places] = await Promise.all([
    countBalance(db, scope, unit.id, counted),
    listPlaces(db, scope, unit.id, day),
  ])
  const rest = { id: restOf, name: restName(unit, places, locale), units: [unit.id] }
  const meter = meterOf(places, rest, tallies)
  const years = Array.from({ length: Number(day.slice(0, 4)) - firstYear + 1 }, (_, at) => firstYear + at).reverse()
  return html(c, <BalancePage {...{ frame, locale, years, units, fields, meter }} asked={{ unit, year, quarter }} />)
}

async function showList(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const [{ unit, year, quarter }, fields] = await Promise.all([read(c), listFields(db, locale)])
  const counted = { ...periodOf(year, quarter), day }
  const field = fields.find(({ id }) => id === c.req.query('linh-vuc'))
  const group = groups.find((it) => it === c.req.query('nhom')) ?? null
  const place = await placeOf(c, unit)
  const cell = { units: place.units, fieldId: field?.id ?? null, group }
  const [told, untold] = await Promise.all([
    listTold(db, scope, cell, counted),
    listWaitingToBeTold(db, scope, cell, counted),
  ])
  const mayPlan = may.plan(actor, { unitId: actor.post.unitId })
  return html(
    c,
    <BalanceListPage
      {...{ frame, locale, field, group, told, untold, mayPlan }}
      place={place.name}
      asked={{ unit, year, quarter }}
    />,
  )
}

/** The place of a cell: one of the unit’s, what is in none of them, or all of it. */
async function placeOf(c: Ctx, unit: UnitRef) {
  const { db, scope, locale, now } = c.var
  const asked = c.req.query('noi')
  const [places, all] = await Promise.all([listPlaces(db, scope, unit.id, today(now)), listReach(db, unit.id)])
  const found = places.find(({ id }) => id === asked)
  if (found) return found
  if (asked !== restOf) return { name: unit.short, units: all }
  const covered = new Set(places.flatMap(({ units }) => units))
  return { name: restName(unit, places, locale), units: all.filter((id) => !covered.has(id)) }
}

const restName = (unit: UnitRef, places: readonly Place[], locale: Locale) =>
  places.length > 0 ? t(locale).itself(unit.short) : unit.short

/** The unit, year and quarter that the address asks for; what makes no sense is the reader's own unit and this year. */
async function read(c: Ctx) {
  const { db, scope, actor, now } = c.var
  const day = today(now)
  const [standing, own] = await Promise.all([listUnitsInScope(db, scope, day), getUnit(db, actor.post.unitId)])
  const units = standing.some(({ id }) => id === own.id) ? standing : [own, ...standing]
  const unit = units.find(({ id }) => id === c.req.query('don-vi')) ?? own
  const thisYear = Number(day.slice(0, 4))
  const year = z.coerce.number().int().min(firstYear).max(thisYear).safeParse(c.req.query('nam')).data ?? thisYear
  const quarter = z.coerce.number().int().min(1).max(4).safeParse(c.req.query('quy')).data ?? null
  return { unit, units, year, quarter }
}

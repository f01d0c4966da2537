import { sql } from 'kysely'
import { bearerOf, visible } from '#modules/exemplars/index.ts'
import { seesPlan, type SupportMoney } from '#modules/fostering/index.ts'
import { type Actor, type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import { showDong } from '../amount.ts'
import { paths } from '../paths.ts'
import { may, moneyScope, readsMoney } from '../policy.ts'

/** A support of money under a fostering plan, as a choice of who pays it out. */
export type Support = { id: string; what: string; exemplarName: string; givenOn: string }

/** The supports of money that a unit, or one that it carries on from, gave and for which no payment was named yet. */
export async function listSupports(db: Db, scope: Scope, unitId: string, day: DateText): Promise<Support[]> {
  return await supports(db)
    .where(isOf(unitId, day))
    .where(isUnpaid)
    .where(seesPlan(scope))
    .select(['x.id', 'x.what', 's.name as exemplarName', 'x.given_on as givenOn'])
    .orderBy('x.given_on', 'desc')
    .limit(100)
    .execute()
}

/**
 * One of them, held until the transaction ends so that it is paid once: for a command, which knows no reader; the page offered
 * only what its reader sees. `keeperId` answers today for the unit that gave it.
 */
export async function findSupport(db: Db, id: string, now: Date) {
  await db.selectFrom('fostering.support').select('id').where('id', '=', id).forUpdate().execute()
  const row = await supports(db)
    .where('x.id', '=', id)
    .where(isUnpaid)
    .select(['x.id', 'p.id as planId', 'x.given_on as givenOn', 'x.unit_id as unitId', 'x.what'])
    .executeTakeFirst()
  return row && { ...row, keeperId: (await bearerOf(db, row.unitId, today(now))).id }
}

/** A support of money with what was paid for it. @throws Refusal `missing` for whoever may not see the plan or the money. */
export async function showSupport(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await supports(db)
    .innerJoin('units.label as l', 'l.unit_id', 'x.unit_id')
    .leftJoin('budget.act as a', (on) => on.onRef('a.support_id', '=', 'x.id').on('a.step', '=', 'spend'))
    .where('x.id', '=', id)
    .where(seesPlan(scope))
    .where(within(scope, 'x.unit_id'))
    .select(['x.id', 'x.what', 'x.given_on as givenOn', 'x.unit_id as unitId', 'l.name as unitName', 'p.id as planId'])
    .select(['s.name as exemplarName', 'a.task_id as taskId', 'a.amount', 'a.on_day as paidOn'])
    .$narrowType<{ unitName: string }>()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { amount, ...it } = row
  return {
    ...it,
    amount: amount === null ? null : BigInt(amount),
    keeperId: (await bearerOf(db, row.unitId, day)).id,
  }
}
export type ShownSupport = Awaited<ReturnType<typeof showSupport>>

/** The tasks, other than prizes, that a support of a unit can be paid out of, with what is free in each; fostering first. */
export async function listSupportTasks(db: Db, scope: Scope, unitId: string, day: DateText) {
  const rows = await db
    .selectFrom('budget.task as t')
    .innerJoin('budget.fund as f', 'f.id', 't.fund_id')
    .innerJoin('budget.source as x', 'x.id', 'f.source_id')
    .select(['t.id', 't.title', 't.year', 't.given', 't.spent', 'x.name_vi as fundName'])
    .where('t.item', '<>', 'prizes')
    .where('t.closed_on', 'is', null)
    .where(sql<boolean>`t.given > t.spent`)
    .where(sameUnit('t.unit_id', unitId, day))
    .where(within(scope, 't.unit_id'))
    .orderBy(sql`t.item <> 'fostering'`)
    .orderBy('t.year', 'desc')
    .orderBy('x.ord')
    .execute()
  return rows.map(({ given, spent, ...row }) => ({ ...row, free: BigInt(given) - BigInt(spent) }))
}

type View = { db: Db; scope: Scope; actor: Actor; day: DateText }

/** What was paid for supports, or where the reader may pay them: for the page of a plan, and only for those who read money. */
export async function listSupportMoney({ db, scope, actor, day }: View, supportIds: readonly string[]) {
  const told = new Map<string, SupportMoney>()
  if (supportIds.length === 0 || !readsMoney(actor)) return told
  for (const id of supportIds) {
    const it = await showSupport(db, moneyScope(actor, scope), id, day).catch(() => undefined)
    if (!it) continue
    const isPaid = it.taskId !== null && it.amount !== null && it.paidOn !== null
    const paid = isPaid ? { sum: showDong(it.amount!), on: it.paidOn!, href: paths.task(it.taskId!) } : null
    told.set(id, { paid, payHref: !paid && may.keep(actor, it) ? paths.support(id) : null })
  }
  return told
}

const supports = (db: Db) =>
  db
    .selectFrom('fostering.support as x')
    .innerJoin('fostering.plan as p', 'p.id', 'x.plan_id')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'p.exemplar_id')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .where('x.kind', '=', 'money')

const isUnpaid = sql<boolean>`not exists (select from budget.act a where a.support_id = x.id)`

/** A unit and those that it carries on from have one purse. */
const sameUnit = (column: string, unitId: string, day: DateText) =>
  sql<boolean>`${sql.ref(column)} in (select b.unit_id from units.bearers(${day}::date) b
    where b.bearer_id = (select bearer_id from units.bearers(${day}::date) where unit_id = ${unitId}))`

const isOf = (unitId: string, day: DateText) => sameUnit('x.unit_id', unitId, day)

/** The exemplars of a unit that the reader may see, as choices of who receives a gift. */
export const listOwnExemplars = (db: Db, scope: Scope, unitId: string) =>
  db
    .selectFrom('exemplars.exemplar as e')
    .innerJoin('exemplars.subject as s', 's.id', 'e.subject_id')
    .select(['e.id', 's.name', 'e.code'])
    .where('e.unit_id', '=', unitId)
    .where('e.stage', 'not in', ['on_hold', 'withdrawn'])
    .where(visible(scope))
    .orderBy('s.name')
    .limit(300)
    .execute()

/** True for an exemplar of this unit. */
export const isOwnExemplar = (db: Db, unitId: string, id: string) =>
  db.selectFrom('exemplars.exemplar').select('id').where('id', '=', id).where('unit_id', '=', unitId).executeTakeFirst()

import { sql } from 'kysely'
import { unclosedDossier } from '#modules/commendations/index.ts'
import { bearerOf } from '#modules/exemplars/index.ts'
import { seesPlan } from '#modules/fostering/index.ts'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Item } from '../item.ts'
import type { Books, Step, Sums } from '../position.ts'

/** A task as a line of an estimate. */
export type TaskLine = Sums & {
  id: string
  item: Item
  title: string
  clause: string | null
  workings: string | null
  closedOn: DateText | null
  fundId: string
  fundName: string
}

const columns = ['estimated', 'given', 'committed', 'spent', 'settled'] as const
const sumsOf = (row: Record<(typeof columns)[number], number>): Sums =>
  Object.fromEntries(columns.map((key) => [key, BigInt(row[key])])) as Sums

/** The tasks of a fund, or of a unit and year over all its funds, in the order in which they were planned. */
export async function listTasks(
  db: Db,
  scope: Scope,
  of: { fundId: string } | { unitId: string; year: number },
): Promise<TaskLine[]> {
  const rows = await db
    .selectFrom('budget.task as t')
    .innerJoin('budget.fund as f', 'f.id', 't.fund_id')
    .innerJoin('budget.source as x', 'x.id', 'f.source_id')
    .select(['t.id', 't.item', 't.title', 't.clause', 't.workings', 't.closed_on as closedOn', 't.fund_id as fundId'])
    .select(['t.estimated', 't.given', 't.committed', 't.spent', 't.settled', 'x.name_vi as fundName'])
    .where(within(scope, 't.unit_id'))
    .$if('fundId' in of, (q) => q.where('t.fund_id', '=', (of as { fundId: string }).fundId))
    .$if('unitId' in of, (q) => {
      const { unitId, year } = of as { unitId: string; year: number }
      return q.where('t.unit_id', '=', unitId).where('t.year', '=', year)
    })
    .orderBy('x.ord')
    .orderBy('t.planned_at')
    .orderBy('t.id')
    .execute()
  return rows.map((row) => ({ ...row, item: row.item as Item, ...sumsOf(row) }))
}

/** A task with its fund. @throws Refusal `missing` for whoever may not see it. */
export async function showTask(db: Db, scope: Scope, id: string, day: DateText) {
  const row = await db
    .selectFrom('budget.task as t')
    .innerJoin('budget.fund as f', 'f.id', 't.fund_id')
    .innerJoin('budget.source as x', 'x.id', 'f.source_id')
    .innerJoin('units.label as l', 'l.unit_id', 't.unit_id')
    .select(['t.id', 't.item', 't.title', 't.clause', 't.workings', 't.closed_on as closedOn', 't.fund_id as fundId'])
    .select(['t.estimated', 't.given', 't.committed', 't.spent', 't.settled', 't.version', 't.year'])
    .select(['t.unit_id as unitId', 'l.name as unitName', 'f.income', 'f.given as fundGiven', 'f.spent as fundSpent'])
    .select(
      sql<{
        vi: string
        km: string
        en: string
      }>`json_build_object('vi', x.name_vi, 'km', x.name_km, 'en', x.name_en)`.as('names'),
    )
    .$narrowType<{ unitName: string }>()
    .where('t.id', '=', id)
    .where(within(scope, 't.unit_id'))
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const keeper = await bearerOf(db, row.unitId, day)
  const books: Books = {
    ...{ task: sumsOf(row), isClosed: row.closedOn !== null },
    fund: { income: BigInt(row.income), given: BigInt(row.fundGiven), spent: BigInt(row.fundSpent) },
  }
  return { ...row, item: row.item as Item, keeperId: keeper.id, books }
}
export type ShownTask = Awaited<ReturnType<typeof showTask>>

/**
 * What happened with the money of a task, in order. Who was paid and the papers are for those who are told names; and nothing
 * of a person whose record is closed to the reader.
 */
export async function listActs(db: Db, scope: Scope, taskId: string, seesNames: boolean) {
  const isOpen = sql<boolean>`(a.prize_id is null or ${unclosedDossier(scope)}) and (a.support_id is null or ${seesPlan(scope)})`
  const rows = await db
    .selectFrom('budget.act as a')
    .innerJoin('budget.task as t', 't.id', 'a.task_id')
    .innerJoin('identity.official as o', 'o.id', 'a.done_by')
    .leftJoin('files.file as b', 'b.id', 'a.file_id')
    .leftJoin('budget.prize as z', 'z.id', 'a.prize_id')
    .leftJoin('commendations.award as w', 'w.id', 'z.award_id')
    .leftJoin('commendations.dossier as d', 'd.id', 'w.dossier_id')
    .leftJoin('fostering.support as x', 'x.id', 'a.support_id')
    .leftJoin('fostering.plan as p', 'p.id', 'x.plan_id')
    .leftJoin('exemplars.exemplar as e', 'e.id', 'p.exemplar_id')
    .select(['a.id', 'a.step', 'a.amount', 'a.on_day as onDay', 'a.document', 'a.payee', 'o.name as by'])
    .select(['a.file_id as fileId', 'b.name as fileName', 'w.id as awardId', 'p.id as planId', isOpen.as('isOpen')])
    .where('a.task_id', '=', taskId)
    .where(within(scope, 't.unit_id'))
    .orderBy('a.done_at')
    .orderBy('a.id')
    .execute()
  return rows.map(({ isOpen, fileId, fileName, ...it }) => ({
    ...it,
    ...{ step: it.step as Step, amount: BigInt(it.amount) },
    ...{ document: isOpen ? it.document : null, awardId: isOpen ? it.awardId : null },
    ...{ planId: isOpen ? it.planId : null, payee: isOpen && seesNames ? it.payee : null },
    file: isOpen && seesNames && fileId ? { id: fileId, name: fileName ?? '' } : null,
  }))
}
export type ActLine = Awaited<ReturnType<typeof listActs>>[number]

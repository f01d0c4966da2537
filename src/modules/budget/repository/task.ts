import { bearerOf } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type DateText, today } from '#platform/text/dates.ts'
import type { Item } from '../item.ts'
import { type Books, type Move, take } from '../position.ts'
import { big, type LockedFund, stored } from './fund.ts'

type Planned = {
  id: string
  fund: Pick<LockedFund, 'id' | 'unitId' | 'year'>
  item: Item
  title: string
  clause: string | null
  workings: string | null
  by: string
  at: Date
}

/** A new task of a fund, with no money yet. */
export async function addTask(db: Db, { id, fund, item, title, clause, workings, by, at }: Planned): Promise<void> {
  await db
    .insertInto('budget.task')
    .values({
      ...{ id, fund_id: fund.id, unit_id: fund.unitId, year: fund.year, item, title, clause, workings },
      ...{ planned_by: by, planned_at: at },
    })
    .execute()
}

/** A task and its fund, both rows held until the transaction ends, with who answers for them today. */
export async function lockTask(db: Db, id: string, now: Date) {
  const row = await db.selectFrom('budget.task').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const fund = await db
    .selectFrom('budget.fund')
    .select(['income', 'given', 'spent'])
    .where('id', '=', row.fund_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const keeper = await bearerOf(db, row.unit_id, today(now))
  const books: Books = {
    task: {
      ...{ estimated: big(row.estimated), given: big(row.given), committed: big(row.committed) },
      ...{ spent: big(row.spent), settled: big(row.settled) },
    },
    fund: { income: big(fund.income), given: big(fund.given), spent: big(fund.spent) },
    isClosed: row.closed_on !== null,
  }
  return {
    ...{ id: row.id, fundId: row.fund_id, unitId: row.unit_id, keeperId: keeper.id, version: row.version },
    ...{ item: row.item as Item, title: row.title, books },
  }
}
export type LockedTask = Awaited<ReturnType<typeof lockTask>>

/** What stands behind moves of money: the day, the document, who received it. */
export type Behind = {
  onDay: DateText
  document: string | null
  payee?: string | null
  fileId?: string | null
  supportId?: string | null
  prizeId?: string
  by: string
  at: Date
}

/**
 * Moves money of a task step by step: the sums of the task and of its fund, and a line for each step.
 * @throws Refusal where a step would go too far: then nothing is written.
 */
export async function moveMoney(db: Db, task: LockedTask, moves: readonly Move[], behind: Behind): Promise<void> {
  const after = moves.reduce(take, task.books)
  const { estimated, given, committed, spent, settled } = after.task
  await db
    .updateTable('budget.task')
    .set({
      ...{ estimated: stored(estimated), given: stored(given), committed: stored(committed), spent: stored(spent) },
      ...{ settled: stored(settled), version: task.version + 1 },
      ...(after.isClosed && { closed_on: behind.onDay }),
    })
    .where('id', '=', task.id)
    .execute()
  const more = after.fund.given - task.books.fund.given
  await db
    .updateTable('budget.fund')
    .set((eb) => ({
      ...{ given: stored(after.fund.given), spent: stored(after.fund.spent), version: eb('version', '+', 1) },
      ...(task.item !== 'prizes' && { work_given: eb('work_given', '+', stored(more)) }),
    }))
    .where('id', '=', task.fundId)
    .execute()
  for (const { step, amount } of moves) {
    const isLast = step === moves.at(-1)!.step
    await db
      .insertInto('budget.act')
      .values({
        ...{
          id: newId(behind.at),
          task_id: task.id,
          step,
          amount: stored(amount),
          on_day: behind.onDay,
          document: behind.document,
        },
        ...(isLast && { payee: behind.payee ?? null, file_id: behind.fileId ?? null }),
        ...(isLast && { support_id: behind.supportId ?? null, prize_id: behind.prizeId ?? null }),
        ...{ done_by: behind.by, done_at: behind.at },
      })
      .execute()
  }
}

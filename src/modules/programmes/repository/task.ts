import { bearerOf } from '../queries/task.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

export type NewTask = {
  id: string
  programmeId: string
  clause: string
  unitId: string
  title: string
  partners: string
  basis: string
  isYearly: boolean
  dueOn: DateText
  by: string
  at: Date
}

export async function addTask(db: Db, it: NewTask): Promise<void> {
  await db
    .insertInto('programmes.task')
    .values({
      ...{ id: it.id, programme_id: it.programmeId, clause_code: it.clause, unit_id: it.unitId, title: it.title },
      ...{ partners: it.partners, basis: it.basis, is_yearly: it.isYearly, due_on: it.dueOn },
      ...{ planned_by: it.by, planned_at: it.at },
    })
    .execute()
}

export type Task = Awaited<ReturnType<typeof lockTask>>

/** A task held for change; `unitId` is who answers on a day for the unit that planned it. @throws Refusal `missing`. */
export async function lockTask(db: Db, id: string, day: DateText) {
  const row = await db
    .selectFrom('programmes.task')
    .select([
      'id',
      'unit_id as unitId',
      'is_yearly as isYearly',
      'due_on as dueOn',
      'dropped_at as droppedAt',
      'version',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { unitId, ...rest } = row
  return { ...rest, unitId: await bearerOf(db, unitId, day) }
}

type Result = { year: number; doneOn: DateText; words: string; effect: string | null; by: string; at: Date }

/** What came of a task in a year; written again, the newer stands. */
export async function setResult(db: Db, task: Task, { year, doneOn, words, effect, by, at }: Result): Promise<void> {
  const told = { done_on: doneOn, words, effect, noted_by: by, noted_at: at }
  await db
    .insertInto('programmes.task_result')
    .values({ task_id: task.id, year, ...told })
    .onConflict((it) => it.columns(['task_id', 'year']).doUpdateSet(told))
    .execute()
  await bump(db, task, {})
}

/** It is no longer planned, with why. What came of it in earlier years stays. */
export async function dropTask(db: Db, task: Task, { reason, at }: { reason: string; at: Date }): Promise<void> {
  await bump(db, task, { drop_reason: reason, dropped_at: at })
}

async function bump(db: Db, { id, version }: Task, change: { drop_reason?: string; dropped_at?: Date }) {
  await db
    .updateTable('programmes.task')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

import { sql } from 'kysely'
import { bearerOf } from '../queries/task.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'

/** What may be said anew of a task. */
type TaskWords = {
  title: string
  partners: string
  /** The partners that are units of the register. */
  partnerIds: readonly string[]
  basis: string
  isYearly: boolean
  dueOn: DateText
}
type Act = { by: string; at: Date }
export type NewTask = TaskWords & Act & { id: string; programmeId: string; clause: string; unitId: string }

/** Plans a task. */
export async function addTask(db: Db, it: NewTask): Promise<void> {
  await db
    .insertInto('programmes.task')
    .values({
      ...{ id: it.id, programme_id: it.programmeId, clause_code: it.clause, unit_id: it.unitId, ...columns(it) },
      ...{ planned_by: it.by, planned_at: it.at },
    })
    .execute()
  await setPartners(db, it.id, it.partnerIds)
}

export type Task = Awaited<ReturnType<typeof lockTask>>

/**
 * A task held for change, with the period of its programme and the years in which something was done; `ownerId` is whose it is,
 * `unitId` who answers for that unit on a day. @throws Refusal `missing`.
 */
export async function lockTask(db: Db, id: string, day: DateText) {
  const row = await db
    .selectFrom('programmes.task as k')
    .innerJoin('programmes.programme as p', 'p.id', 'k.programme_id')
    .select(['k.id', 'k.unit_id as ownerId', 'k.title', 'k.partners', 'k.basis', 'k.is_yearly as isYearly'])
    .select(['k.due_on as dueOn', 'k.dropped_at as droppedAt', 'k.version', 'p.valid_from as from', 'p.valid_to as to'])
    .select(
      sql<string[]>`array(select unit_id from programmes.task_partner where task_id = k.id order by unit_id)`.as(
        'partnerIds',
      ),
    )
    .select(sql<number[]>`array(select year from programmes.task_result where task_id = k.id)`.as('years'))
    .where('k.id', '=', id)
    .forUpdate('k')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, unitId: await bearerOf(db, row.ownerId, day) }
}

/** Puts a task right; what it said before is kept with why. */
export async function amendTask(
  db: Db,
  task: Task,
  words: TaskWords & { ownerId: string },
  { why, by, at }: Act & { why: string },
): Promise<void> {
  const kept = await db
    .selectFrom('programmes.task_was')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
    .where('task_id', '=', task.id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('programmes.task_was')
    .values({
      ...{ task_id: task.id, number: Number(kept.next), unit_id: task.ownerId, ...columns(task) },
      ...{ partner_ids: task.partnerIds, why, changed_by: by, changed_at: at },
    })
    .execute()
  await bump(db, task, { unit_id: words.ownerId, ...columns(words) })
  await db.deleteFrom('programmes.task_partner').where('task_id', '=', task.id).execute()
  await setPartners(db, task.id, words.partnerIds)
}

type Result = Act & { year: number; doneOn: DateText; words: string; effect: string | null }

/** What came of a task in a year; written again, the newer stands, with the day on which its effect was first told. */
export async function setResult(db: Db, task: Task, { year, doneOn, words, effect, by, at }: Result): Promise<void> {
  const told = { done_on: doneOn, words, effect, noted_by: by, noted_at: at }
  await db
    .insertInto('programmes.task_result')
    .values({ task_id: task.id, year, ...told, effect_at: effect === null ? null : at })
    .onConflict((it) =>
      it.columns(['task_id', 'year']).doUpdateSet({
        ...told,
        effect_at: effect === null ? null : sql<Date>`coalesce(task_result.effect_at, ${at})`,
      }),
    )
    .execute()
  await bump(db, task, {})
}

/** It is no longer planned, with why. What came of it in earlier years stays. */
export async function dropTask(db: Db, task: Task, { reason, at }: { reason: string; at: Date }): Promise<void> {
  await bump(db, task, { drop_reason: reason, dropped_at: at })
}

type Change = Partial<ReturnType<typeof columns> & { unit_id: string; drop_reason: string; dropped_at: Date }>

async function bump(db: Db, { id, version }: Task, change: Change) {
  await db
    .updateTable('programmes.task')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

async function setPartners(db: Db, taskId: string, unitIds: readonly string[]): Promise<void> {
  const rows = [...new Set(unitIds)].map((unit_id) => ({ task_id: taskId, unit_id }))
  if (rows.length > 0) await db.insertInto('programmes.task_partner').values(rows).execute()
}

const columns = (it: Omit<TaskWords, 'partnerIds'>) => ({
  ...{ title: it.title, partners: it.partners, basis: it.basis, is_yearly: it.isYearly, due_on: it.dueOn },
})

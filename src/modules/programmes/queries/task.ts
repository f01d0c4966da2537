import { type RawBuilder, sql } from 'kysely'
import { type Scope, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import { dueIn } from '../unit-task.ts'

/** A task of a unit in one year, with what came of it. */
export type ShownTask = Awaited<ReturnType<typeof listTasks>>[number]

/** What the reader’s units plan for a programme in a year, or do with others, the earliest due first. */
export async function listTasks(db: Db, scope: Scope, programmeId: string, year: number) {
  const rows = await tasks(db, scope, year)
    .where('k.programme_id', '=', programmeId)
    .where(sql<boolean>`(k.dropped_at is null or r.task_id is not null)`)
    .execute()
  return rows
    .flatMap((row) => {
      const due = dueIn(row, year)
      return due ? [{ ...row, due, isDone: row.doneOn !== null, hasEffect: row.effect !== null }] : []
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.title.localeCompare(b.title, 'vi')))
}

/** One task with what came of it in a year, and what it said before it was put right. @throws Refusal `missing`. */
export async function showTask(db: Db, scope: Scope, id: string, year: number, day: DateText) {
  const row = await tasks(db, scope, year).where('k.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const results = await db
    .selectFrom('programmes.task_result')
    .select(['year', 'done_on as doneOn', 'words', 'effect'])
    .where('task_id', '=', id)
    .orderBy('year', 'desc')
    .execute()
  const was = await db
    .selectFrom('programmes.task_was as w')
    .innerJoin('identity.official as o', 'o.id', 'w.changed_by')
    .innerJoin('units.label as l', 'l.unit_id', 'w.unit_id')
    .select(['w.number', 'w.title', 'w.partners', 'w.basis', 'w.is_yearly as isYearly', 'w.due_on as dueOn', 'w.why'])
    .select(['w.changed_at as changedAt', 'o.name as by', namesOf('w.partner_ids').as('partnerNames')])
    .select(sql<string>`l.name`.as('unitName'))
    .where('w.task_id', '=', id)
    .orderBy('w.number', 'desc')
    .execute()
  return { ...row, results, was, keeperId: await bearerOf(db, row.unitId, day) }
}

/** Which unit answers on a day for what a unit planned: itself, or who goes on from it. */
export async function bearerOf(db: Db, unitId: string, day: DateText): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select bearer_id as id from units.bearers(${day}::date) where unit_id = ${unitId}`.execute(db)
  return rows[0]?.id ?? unitId
}

const tasks = (db: Db, scope: Scope, year: number) =>
  db
    .selectFrom('programmes.task as k')
    .innerJoin('units.label as l', 'l.unit_id', 'k.unit_id')
    .leftJoin('programmes.task_result as r', (on) => on.onRef('r.task_id', '=', 'k.id').on('r.year', '=', year))
    .select(['k.id', 'k.programme_id as programmeId', 'k.clause_code as clause', 'k.unit_id as unitId', 'k.title'])
    .select(['k.partners', 'k.basis', 'k.is_yearly as isYearly', 'k.due_on as dueOn', 'k.drop_reason as dropReason'])
    .select(['k.version', 'r.done_on as doneOn', 'r.words', 'r.effect'])
    .select(sql<string>`l.name`.as('unitName'))
    .select([sql<string[]>`${partnersOf}`.as('partnerIds'), namesOf(partnersOf).as('partnerNames')])
    .where(
      sql<boolean>`(${within(scope, 'k.unit_id')} or exists (
        select from programmes.task_partner x where x.task_id = k.id and ${within(scope, 'x.unit_id')}))`,
    )

const partnersOf = sql`array(select x.unit_id from programmes.task_partner x where x.task_id = k.id order by x.unit_id)`

const namesOf = (ids: RawBuilder<unknown> | string) =>
  sql<
    string[]
  >`array(select n.name from units.label n where n.unit_id = any (${typeof ids === 'string' ? sql.ref(ids) : ids})
    order by n.name)`

import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Assignment } from './judging.ts'

type Change = { id: string; points: ReadonlyMap<string, number>; remark: string | null; why: string; at: Date }

/**
 * The points of a sheet are given anew; the earlier ones are kept beside why. An order that the chair gave this entry among its equals
 * falls with the points that made them equal.
 */
export async function changeScores(db: Db, { id: sheetId, entryId }: Assignment, it: Change): Promise<void> {
  await sql`
    insert into contests.score_change (id, assignment_id, why, changed_at, given_at, remark)
    select ${it.id}, id, ${it.why}, ${it.at}, scored_at, remark from contests.assignment where id = ${sheetId}`.execute(
    db,
  )
  await sql`
    insert into contests.former_score (change_id, criterion_id, points)
    select ${it.id}, criterion_id, points from contests.score where assignment_id = ${sheetId}`.execute(db)
  await db.deleteFrom('contests.score').where('assignment_id', '=', sheetId).execute()
  await db
    .insertInto('contests.score')
    .values([...it.points].map(([criterion_id, points]) => ({ assignment_id: sheetId, criterion_id, points })))
    .execute()
  await db
    .updateTable('contests.assignment')
    .set({ scored_at: it.at, remark: it.remark })
    .where('id', '=', sheetId)
    .execute()
  await db.deleteFrom('contests.chair_order').where('entry_id', '=', entryId).execute()
}

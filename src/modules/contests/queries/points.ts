import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

/** What a judge gave for an entry: points by criterion, and the remark. */
export async function readOwn(
  db: Db,
  assignmentId: string,
): Promise<{ points: Map<string, number>; remark: string | null }> {
  const [scores, sheet] = await Promise.all([
    db
      .selectFrom('contests.score')
      .select(['criterion_id', 'points'])
      .where('assignment_id', '=', assignmentId)
      .execute(),
    db.selectFrom('contests.assignment').select('remark').where('id', '=', assignmentId).executeTakeFirstOrThrow(),
  ])
  return { points: new Map(scores.map(({ criterion_id, points }) => [criterion_id, points])), remark: sheet.remark }
}

/** A judge’s own corrections of one sheet, the first first: what they had given, and why they changed it. */
export async function listOwnChanges(db: Db, assignmentId: string): Promise<PointsChange[]> {
  const { rows } = await changes(db, sql`a.id = ${assignmentId}`)
  return rows
}

/**
 * All corrections of points in a contest, the first first. For who runs the contest, and for nobody before every judge is done: it tells
 * points.
 */
export async function listPointsChanges(db: Db, contestId: string): Promise<PointsChange[]> {
  const { rows } = await changes(db, sql`a.contest_id = ${contestId}`)
  return rows
}

/** How many corrections there were, which may be known before the points are. */
export async function countPointsChanges(db: Db, contestId: string): Promise<number> {
  const { n } = await db
    .selectFrom('contests.score_change as k')
    .innerJoin('contests.assignment as a', 'a.id', 'k.assignment_id')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('a.contest_id', '=', contestId)
    .executeTakeFirstOrThrow()
  return n
}

/** One correction of points: `before` and `after` by criterion, in the order of the rubric. */
export type PointsChange = {
  id: string
  ref: string
  judge: string
  why: string
  changedAt: Date
  before: number[]
  after: number[]
}

/** What came after a correction is what the next one of the same sheet kept, or what stands now. */
const changes = (db: Db, which: ReturnType<typeof sql>) =>
  sql<PointsChange>`
    select k.id, e.ref, o.name as judge, k.why, k.changed_at as "changedAt",
      (select array_agg(f.points order by r.ord) from contests.former_score f
        join contests.criterion r on r.id = f.criterion_id where f.change_id = k.id) as before,
      coalesce((select array_agg(f.points order by r.ord) from contests.former_score f
          join contests.criterion r on r.id = f.criterion_id where f.change_id = k.next),
        (select array_agg(s.points order by r.ord) from contests.score s
          join contests.criterion r on r.id = s.criterion_id where s.assignment_id = a.id)) as after
    from (select *, lead(id) over (partition by assignment_id order by changed_at, id) as next from contests.score_change) k
    join contests.assignment a on a.id = k.assignment_id
    join contests.entry e on e.id = a.entry_id
    join identity.official o on o.id = a.judge_id
    where ${which} order by k.changed_at, k.id`.execute(db)

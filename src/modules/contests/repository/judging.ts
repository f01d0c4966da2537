import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { ContestState, CorrectionKind } from '../contest.ts'

type Naming = {
  judges: readonly string[]
  /** Those who bear an author's name and are somebody else. */
  namesakes: readonly string[]
  chairId: string | null
  by: string
  at: Date
}

/** Names the judges of a contest anew. */
export async function saveJudges(
  db: Db,
  contestId: string,
  { judges, namesakes, chairId, by, at }: Naming,
): Promise<void> {
  await db.deleteFrom('contests.judge').where('contest_id', '=', contestId).execute()
  if (judges.length === 0) return
  await db
    .insertInto('contests.judge')
    .values(
      judges.map((official_id) => ({
        ...{ contest_id: contestId, official_id, is_chair: official_id === chairId, named_by: by, named_at: at },
        namesake_checked: namesakes.includes(official_id),
      })),
    )
    .execute()
}

/** Gives entries to judges. */
export async function addAssignments(
  db: Db,
  contestId: string,
  pairs: readonly { entryId: string; judgeId: string }[],
  at: Date,
): Promise<void> {
  if (pairs.length === 0) return
  await db
    .insertInto('contests.assignment')
    .values(
      pairs.map(({ entryId, judgeId }) => ({
        ...{ id: newId(at), contest_id: contestId, entry_id: entryId, judge_id: judgeId, assigned_at: at },
      })),
    )
    .execute()
}

/** An entry given to a judge, as commands see it. */
export type Assignment = {
  id: string
  contestId: string
  entryId: string
  judgeId: string
  unitId: string
  state: ContestState
  judgedBy: DateText
  /** The entry is judged: neither withdrawn nor refused meanwhile. */
  isEntryJudged: boolean
  isAnswered: boolean
  /** Points were given. */
  isScored: boolean
}

/** Reads an assignment for change, holding its row and the state of its contest until the transaction ends. @throws Refusal `missing`. */
export async function getAssignment(db: Db, id: string): Promise<Assignment> {
  const row = await db
    .selectFrom('contests.assignment as a')
    .innerJoin('contests.contest as c', 'c.id', 'a.contest_id')
    .innerJoin('contests.entry as e', 'e.id', 'a.entry_id')
    .select(['a.id', 'a.contest_id as contestId', 'a.entry_id as entryId', 'a.judge_id as judgeId'])
    .select(['c.unit_id as unitId', 'c.state', 'a.abstained_at', 'a.scored_at', 'c.judged_by as judgedBy'])
    .select('e.state as entryState')
    .where('a.id', '=', id)
    .forUpdate('a')
    .forShare('c')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  const { abstained_at, scored_at, entryState, ...it } = row
  const isAnswered = abstained_at !== null || scored_at !== null
  const isScored = scored_at !== null
  return { ...it, state: row.state as ContestState, isEntryJudged: entryState === 'admitted', isAnswered, isScored }
}

/** What a judge gave. */
export async function saveScores(
  db: Db,
  id: string,
  it: { points: ReadonlyMap<string, number>; remark: string | null; at: Date },
): Promise<void> {
  await db
    .insertInto('contests.score')
    .values([...it.points].map(([criterion_id, points]) => ({ assignment_id: id, criterion_id, points })))
    .execute()
  await db
    .updateTable('contests.assignment')
    .set({ scored_at: it.at, remark: it.remark })
    .where('id', '=', id)
    .execute()
}

/** The judge does not judge this entry, and why. */
export async function saveAbstention(db: Db, id: string, reason: string, at: Date): Promise<void> {
  await db
    .updateTable('contests.assignment')
    .set({ abstained_at: at, abstain_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** The chair's order of equal entries. */
export async function saveChairOrder(
  db: Db,
  orders: readonly { entryId: string; ord: number }[],
  { why, by, at }: { why: string; by: string; at: Date },
): Promise<void> {
  const ids = orders.map(({ entryId }) => entryId)
  await db.deleteFrom('contests.chair_order').where('entry_id', 'in', ids).execute()
  await db
    .insertInto('contests.chair_order')
    .values(orders.map(({ entryId, ord }) => ({ entry_id: entryId, ord, why, decided_by: by, decided_at: at })))
    .execute()
}

type Result = { id: string; place: number; prizeId: string | null; points: number; judges: number; wasTied: boolean }

/** The places as they are announced. */
export async function addResults(db: Db, contestId: string, results: readonly Result[], by: string): Promise<void> {
  if (results.length > 0)
    await db
      .insertInto('contests.result')
      .values(
        results.map((it) => ({
          ...{ entry_id: it.id, contest_id: contestId, place: it.place, prize_id: it.prizeId, points: it.points },
          ...{ judges: it.judges, was_tied: it.wasTied },
        })),
      )
      .execute()
  await db.updateTable('contests.contest').set({ announced_by: by }).where('id', '=', contestId).execute()
}

type Correction = {
  id: string
  contestId: string
  kind: CorrectionKind
  entryId: string
  why: string
  by: string
  at: Date
}

/** Keeps the results as they stand beside the correction that changes them, and takes an entry off or puts it back. */
export async function addCorrection(db: Db, it: Correction): Promise<void> {
  await sql`
    insert into contests.correction (id, contest_id, number, kind, entry_id, why, made_by, made_at)
    select ${it.id}, ${it.contestId}, (select count(*) from contests.correction where contest_id = ${it.contestId}) + 1,
      ${it.kind}, ${it.entryId}, ${it.why}, ${it.by}, ${it.at}`.execute(db)
  await sql`
    insert into contests.former_result (correction_id, entry_id, place, prize_id, points, judges, was_tied)
    select ${it.id}, entry_id, place, prize_id, points, judges, was_tied from contests.result
    where contest_id = ${it.contestId}`.execute(db)
  await db.deleteFrom('contests.result').where('contest_id', '=', it.contestId).execute()
  await db
    .updateTable('contests.entry')
    .set((row) => ({ taken_off: it.kind === 'take_off', version: row('version', '+', 1) }))
    .where('id', '=', it.entryId)
    .execute()
}

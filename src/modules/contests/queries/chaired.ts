import type { Db } from '#platform/db.ts'
import { lackOfResults } from './standing.ts'
import { Refusal } from '#platform/refusal.ts'

/** The contests under judgement in which an official, as the chair, puts equal entries in order. */
export async function listChaired(db: Db, officialId: string) {
  return await chaired(db, officialId).orderBy('c.judged_by').execute()
}

/** Of these, the contests whose ties wait for the chair's order. */
export async function listChairWork(db: Db, officialId: string) {
  const waiting: Awaited<ReturnType<typeof listChaired>> = []
  for (const contest of await listChaired(db, officialId))
    if ((await lackOfResults(db, contest.id, contest.judgesNeeded)) === 'contests.tiesOpen') waiting.push(contest)
  return waiting
}

/** One of them. @throws Refusal `missing` for anybody but its chair. */
export async function getChaired(db: Db, officialId: string, contestId: string) {
  const row = await chaired(db, officialId).where('c.id', '=', contestId).executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return row
}

const chaired = (db: Db, officialId: string) =>
  db
    .selectFrom('contests.judge as j')
    .innerJoin('contests.contest as c', 'c.id', 'j.contest_id')
    .select(['c.id', 'c.name', 'c.judges_needed as judgesNeeded', 'c.judged_by as judgedBy'])
    .where('j.official_id', '=', officialId)
    .where('j.is_chair', '=', true)
    .where('c.state', '=', 'judging')
    .where('c.tie_rule', '=', 'chair')

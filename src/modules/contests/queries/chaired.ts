import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'

/** The contests under judgement in which an official, as the chair, puts equal entries in order. */
export async function listChaired(db: Db, officialId: string) {
  return await chaired(db, officialId).orderBy('c.judged_by').execute()
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
    .select(['c.id', 'c.name', 'c.judges_needed as judgesNeeded'])
    .where('j.official_id', '=', officialId)
    .where('j.is_chair', '=', true)
    .where('c.state', '=', 'judging')
    .where('c.tie_rule', '=', 'chair')

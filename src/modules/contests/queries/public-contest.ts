import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { ContestState } from '../contest.ts'

/** An opened contest at its address, as far as entering it asks. @throws Refusal `missing`. */
export async function getPublicContest(db: Db, slug: string) {
  const row = await db
    .selectFrom('contests.contest')
    .select(['id', 'unit_id as unitId', 'slug', 'name', 'state', 'opens_on as opensOn', 'closes_on as closesOn'])
    .select(['groups_allowed as groupsAllowed', 'word_limit as wordLimit', 'minute_limit as minuteLimit'])
    .where('slug', '=', slug)
    .where('state', '<>', 'draft')
    .executeTakeFirst()
  if (!row) throw new Refusal('missing', 'notFound')
  return { ...row, state: row.state as ContestState }
}
